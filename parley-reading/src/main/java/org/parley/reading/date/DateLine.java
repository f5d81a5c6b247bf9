package org.parley.reading.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.document.PartialDate;
import org.parley.reading.text.WordLists;

/** A short line that bears the date of what it heads. */
public final class DateLine {
  private static final Map<String, List<String>> WORDS =
      WordLists.phrases(DateLine.class, "datelines.properties");

  private static final int MAX_LINE = 120;
  private static final String AFTER_LABEL =
      "(?:\\s"
          + any("links")
          + "){0,2}(?:\\s"
          + any("byline")
          + "\\s.{1,40}?\\s"
          + any("links")
          + ")?\\s{0,2}[:|–-]?\\s{0,3}(?:\\p{L}{2,11}\\.?,? {0,2}(?:"
          + any("links")
          + " )?)?$";

  /** What may stand around a date in a date line: labels, weekdays, times. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?iu)(?<!\\p{L})"
              + any("around")
              + "(?!\\p{L})|\\d{1,2}[:.h]\\d{2}(?::\\d{2})?|[\\p{Punct}–—·•|\\s]");

  private static final Pattern BYLINE =
      Pattern.compile("(?iu)^" + any("byline") + ":?\\s+\\S.{0,100}");

  /** A label, up to two linking words or "by somebody", a colon, a weekday. */
  private static final Pattern PUBLISHED =
      Pattern.compile("(?iu)(?<!\\p{L})" + any("published") + AFTER_LABEL);

  private static final Pattern CHANGED =
      Pattern.compile("(?iu)(?<!\\p{L})" + any("changed") + AFTER_LABEL);

  /** "This article was posted on". */
  private static final Pattern WORK =
      Pattern.compile("(?iu)(?<!\\p{L})" + any("works") + "\\b.{0,40}?\\b" + any("links") + "\\s$");

  /** A town before a date: "Northport, 2 November 2016". */
  private static final Pattern TOWN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]{1,24}(?:[ /]\\p{Lu}[\\p{L}.'’-]{1,24}){0,3},? (?:(?:the|den|le|am|il) )?");

  /** Between a date and the categories or the author after it. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s{0,3}[|·•/–—].{0,80}");

  /** The author or the categories before a date. */
  private static final Pattern FOLLOWED = Pattern.compile(".{1,60}[|·•]\\s{0,3}");

  private static final int LEADING = 4;

  private DateLine() {}

  private static String any(String key) {
    return WordLists.anyOf(WORDS.getOrDefault(key, List.of()));
  }

  /** The date of a line that holds it and little else, or of a byline. */
  public static Optional<PartialDate> alone(String line, SlashOrder order) {
    if (line.length() > MAX_LINE) {
      return Optional.empty();
    }
    List<FoundDate> found = DateScanner.all(line, order);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder rest = new StringBuilder(line);
    for (int i = found.size() - 1; i >= 0; i--) {
      rest.replace(found.get(i).span().begin(), found.get(i).span().end(), " ");
    }
    boolean bare = AROUND.matcher(rest).replaceAll("").chars().noneMatch(Character::isLetter);
    boolean byline = BYLINE.matcher(line).matches() && line.split("\\s+").length <= 16;
    String before = line.substring(0, found.get(0).span().begin());
    String after = line.substring(found.get(0).span().end());
    boolean town = after.isBlank() && TOWN.matcher(before).matches();
    boolean headed = before.isBlank() && SEPARATOR.matcher(after).matches();
    boolean tailed = after.isBlank() && FOLLOWED.matcher(before).matches();
    return bare || byline || town || headed || tailed
        ? Optional.of(found.get(0).date())
        : Optional.empty();
  }

  /** The date that a paragraph begins with, bare or in brackets, when more follows. */
  public static Optional<PartialDate> leading(String line, SlashOrder order) {
    String head = line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line;
    return DateScanner.first(head, order)
        .filter(found -> found.span().begin() < LEADING)
        .filter(
            found ->
                head.substring(0, found.span().begin())
                    .chars()
                    .noneMatch(Character::isLetterOrDigit))
        .map(FoundDate::date);
  }

  /** The date right after a word that says "last change". */
  public static Optional<PartialDate> changed(String line, SlashOrder order) {
    return after(line, order, CHANGED);
  }

  /** The date right after a word that says "published". */
  public static Optional<PartialDate> labelled(String line, SlashOrder order) {
    return after(line, order, PUBLISHED).or(() -> after(line, order, WORK));
  }

  private static Optional<PartialDate> after(String line, SlashOrder order, Pattern label) {
    String head = line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line;
    return DateScanner.all(head, order).stream()
        .filter(date -> label.matcher(head.substring(0, date.span().begin())).find())
        .map(FoundDate::date)
        .findFirst();
  }
}
