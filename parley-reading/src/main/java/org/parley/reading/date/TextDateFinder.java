package org.parley.reading.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.PartialDate;
import org.parley.reading.text.TextLine;

/**
 * The publication date that a text itself bears: a line at its head or foot that holds a date and
 * little else, or the dateline before its first sentence. Dates that the story speaks of are not
 * taken.
 */
public final class TextDateFinder {
  private static final int HEAD = 8;
  private static final int FOOT = 4;
  private static final int MAX_LINE = 120;
  private static final int DATELINES = 3;

  /** {@code NORTHPORT, April 20, 2016 (Agency) - }; the place and the date come first. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[\\p{Lu}][\\p{L} .,'’()/-]{1,48}?[,(/–—-]\\s{0,2}(?=[\\d\\p{Lu}\\p{Ll}])[^.!?:\\n]{6,40}?\\d{4}[^\\p{L}\\n]{0,3}"
              + "(?:[(/][^)/\\n]{2,40}[)/]\\s{0,2})?(?:[-–—:]{1,2}|/)\\s");

  private TextDateFinder() {}

  /** The date of a text by its lines. */
  public static Optional<PartialDate> find(List<TextLine> lines, SlashOrder order) {
    Optional<PartialDate> date = Optional.empty();
    for (int i = 0; i < lines.size() && i < HEAD && date.isEmpty(); i++) {
      date = DateLine.alone(lines.get(i).text(), order);
    }
    for (int i = 0; i < lines.size() && i < DATELINES && date.isEmpty(); i++) {
      date = dateline(lines.get(i).text(), order);
    }
    int foot = Math.max(HEAD, lines.size() - FOOT);
    for (int i = foot; i < lines.size() && date.isEmpty(); i++) {
      date = DateLine.alone(lines.get(i).text(), order);
    }
    return date;
  }

  private static Optional<PartialDate> dateline(String line, SlashOrder order) {
    String head = line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line;
    Matcher matcher = DATELINE.matcher(head);
    return matcher.find()
        ? DateScanner.first(matcher.group(), order).map(FoundDate::date)
        : Optional.empty();
  }
}
