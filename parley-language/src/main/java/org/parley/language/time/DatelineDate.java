package org.parley.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.PartialDate;
import org.parley.language.Sentence;

/**
 * The date in the line of place and agency with which newswire opens: "TOLM, Sept. 24 (XYZ) - ". It
 * is the day on which the report was written, so "yesterday" is counted from it where it fits the
 * document's date. A year is never guessed for it without one.
 */
final class DatelineDate {
  /** Title, line of authors and the like may come first. */
  private static final int SENTENCES = 6;

  private static final int LONGEST = 120;

  /** A report is printed within a week; a day sooner where the outlet's day has begun earlier. */
  private static final int PRINTED_WITHIN = 7;

  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b([A-Z][a-z]{2,8})\\.? (\\d{1,2})(?:, (\\d{4}))?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2}) ([A-Z][a-z]{2,8})\\.?(?:,? (\\d{4}))?(?!\\d)");

  /** One that no other reader has cut off: place in capitals, then date or agency, then a dash. */
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*[A-Z][A-Z.' /-]{2,40}(?:, | \\()[^\\n]{0,50}?(?:\\)| |\\d) ?[-\u2013\u2014]{1,2} ");

  private DatelineDate() {}

  private record Found(OptionalInt year, int month, int day) {}

  /** The document's date, or that of its dateline where it is finer or says when it was written. */
  static Anchor anchor(String text, List<Sentence> sentences, Optional<PartialDate> date) {
    return new Anchor(find(text, sentences).flatMap(f -> resolve(f, date)).or(() -> date));
  }

  private static Optional<PartialDate> resolve(Found found, Optional<PartialDate> date) {
    OptionalInt year = found.year();
    if (year.isEmpty() && date.isPresent()) {
      Optional<Integer> nearest =
          new Anchor(date)
              .yearOf(found.month(), OptionalInt.of(found.day()), Anchor.Direction.OPEN);
      year = nearest.isPresent() ? OptionalInt.of(nearest.get()) : OptionalInt.empty();
    }
    if (year.isEmpty()) {
      return Optional.empty();
    }
    return Calendar.date(year.getAsInt(), found.month(), found.day()).filter(d -> fits(d, date));
  }

  private static boolean fits(PartialDate line, Optional<PartialDate> date) {
    if (date.isEmpty()) {
      return true;
    }
    LocalDate day = line.earliest();
    LocalDate first = date.get().earliest();
    return ChronoUnit.DAYS.between(day, first) <= PRINTED_WITHIN
        && ChronoUnit.DAYS.between(date.get().latest(), day) <= 1;
  }

  private static Optional<Found> find(String text, List<Sentence> sentences) {
    int before = 0;
    for (Sentence sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
      int begin = sentence.span().begin();
      String gap = text.substring(Math.max(before, begin - LONGEST), begin);
      String start = text.substring(begin, Math.min(begin + LONGEST, sentence.span().end()));
      Matcher line = LINE.matcher(start);
      Optional<Found> found = date(gap);
      if (found.isEmpty() && line.lookingAt()) {
        found = date(line.group());
      }
      if (found.isPresent()) {
        return found;
      }
      before = sentence.span().end();
    }
    return Optional.empty();
  }

  /** Number of leading tokens of a sentence that are a dateline; 0 for none. */
  static int tokens(String text, Sentence sentence) {
    if (sentence.index() >= SENTENCES) {
      return 0;
    }
    int begin = sentence.span().begin();
    Matcher line =
        LINE.matcher(text.substring(begin, Math.min(begin + LONGEST, sentence.span().end())));
    if (!line.lookingAt() || date(line.group()).isEmpty()) {
      return 0;
    }
    int end = begin + line.end();
    int count = 0;
    while (count < sentence.size() && sentence.token(count).span().end() <= end) {
      count++;
    }
    return count;
  }

  private static Optional<Found> date(String line) {
    Matcher day = DAY_FIRST.matcher(line);
    if (day.find()) {
      return found(day.group(3), day.group(2), day.group(1));
    }
    Matcher month = MONTH_FIRST.matcher(line);
    return month.find() ? found(month.group(3), month.group(1), month.group(2)) : Optional.empty();
  }

  private static Optional<Found> found(
      @org.jspecify.annotations.Nullable String year, String month, String day) {
    OptionalInt number = Calendar.month(month);
    OptionalInt ofMonth = Calendar.dayOfMonth(day);
    return number.isPresent() && ofMonth.isPresent()
        ? Optional.of(
            new Found(
                year == null ? OptionalInt.empty() : Calendar.year(year),
                number.getAsInt(),
                ofMonth.getAsInt()))
        : Optional.empty();
  }
}
