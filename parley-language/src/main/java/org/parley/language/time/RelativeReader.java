package org.parley.language.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.language.time.Anchor.Direction;

/** Dates counted from that of the document: "yesterday", "last week", "two years ago". */
final class RelativeReader {
  private static final Set<String> BOUNDED =
      Set.of(
          "over",
          "than",
          "least",
          "under",
          "most",
          "nearly",
          "almost",
          "about",
          "some",
          "around",
          "roughly",
          "approximately");

  private final DateWords words;
  private final Anchor anchor;
  private final Tenses tenses;

  RelativeReader(DateWords words, Anchor anchor, Tenses tenses) {
    this.words = words;
    this.anchor = anchor;
    this.tenses = tenses;
  }

  Optional<Reading> at(int i) {
    Optional<Reading> reading = day(i);
    if (reading.isEmpty()) {
      reading = period(i);
    }
    if (reading.isEmpty()) {
      reading = end(i);
    }
    return reading.isPresent() ? reading : counted(i);
  }

  private Optional<Reading> day(int i) {
    return switch (words.lower(i)) {
      case "today", "tonight" ->
          words.form(i + 1).equals("'s")
              ? Reading.unresolved(i + 1)
              : Reading.of(i + 1, anchor.plusDays(0));
      case "yesterday" -> Reading.of(i + 1, anchor.plusDays(-1));
      case "tomorrow" -> Reading.of(i + 1, anchor.plusDays(1));
      case "day" -> {
        String far = words.lower(i + 1) + " " + words.lower(i + 2);
        yield switch (far) {
          case "before yesterday" -> Reading.of(i + 3, anchor.plusDays(-2));
          case "after tomorrow" -> Reading.of(i + 3, anchor.plusDays(2));
          default -> Optional.empty();
        };
      }
      case "overnight" -> overnight(i);
      case "weekend" -> weekend(i);
      default -> Optional.empty();
    };
  }

  /** What is reported as of the night is of the night into the day of the report. */
  private Optional<Reading> overnight(int i) {
    int next = words.lower(i + 1).equals("on") ? i + 2 : i + 1;
    boolean dated =
        Calendar.weekday(words.form(next)).isPresent()
            || Calendar.month(words.form(next)).isPresent()
            || Calendar.weekday(words.form(i - 1)).isPresent();
    return words.isAdverb(i) && !dated ? Reading.of(i + 1, anchor.plusDays(0)) : Optional.empty();
  }

  /** "At the weekend" of what is past. */
  private Optional<Reading> weekend(int i) {
    return words.lower(i - 1).equals("the") && tenses.direction(i) == Direction.PAST
        ? Reading.of(i + 1, anchor.weekendBefore())
        : Optional.empty();
  }

  /** "Last week", "this month", "next year"; "the last week" is a stretch of time. */
  private Optional<Reading> period(int i) {
    Optional<Integer> sign = sign(i);
    if (sign.isEmpty()) {
      return Optional.empty();
    }
    int count = sign.get();
    Optional<Unit> unit = Unit.of(words.lower(i + 1));
    if (unit.isPresent() && unit.get() != Unit.DECADE && unit.get() != Unit.DAY) {
      boolean plural = words.lower(i + 1).endsWith("s");
      return plural ? Optional.empty() : Reading.of(i + 2, unit.get().from(anchor, count));
    }
    return switch (words.lower(i + 1)) {
      case "night" -> count < 0 ? Reading.of(i + 2, anchor.plusDays(-1)) : Optional.empty();
      case "morning", "afternoon", "evening" ->
          count == 0 ? Reading.of(i + 2, anchor.plusDays(0)) : Optional.empty();
      case "weekend" -> Reading.of(i + 2, anchor.plusWeeks(count));
      case "spring", "summer", "autumn", "fall" ->
          count == 0 ? Reading.of(i + 2, anchor.plusYears(0)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Integer> sign(int i) {
    boolean counted = words.lower(i - 1).equals("the");
    return switch (words.lower(i)) {
      case "this" -> Optional.of(0);
      case "last", "past", "previous" -> counted ? Optional.empty() : Optional.of(-1);
      case "next" -> counted ? Optional.empty() : Optional.of(1);
      case "coming", "upcoming" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  /** "By the end of the year", of what is to come. */
  private Optional<Reading> end(int i) {
    boolean end =
        words.lower(i).equals("end")
            && words.lower(i + 1).equals("of")
            && words.lower(i + 2).equals("the");
    if (!end || tenses.direction(i) != Direction.FUTURE) {
      return Optional.empty();
    }
    return Unit.of(words.lower(i + 3))
        .filter(u -> u == Unit.WEEK || u == Unit.MONTH || u == Unit.YEAR)
        .map(u -> new Reading(i + 4, u.from(anchor, 0)));
  }

  /** "Two years ago", "in two weeks", "three months from now". */
  private Optional<Reading> counted(int i) {
    OptionalInt number = Calendar.number(words.form(i));
    Optional<Unit> unit = Unit.of(words.lower(i + 1));
    if (number.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    int count = number.getAsInt();
    if (words.lower(i + 2).equals("ago")) {
      return words.is(i - 1, BOUNDED)
          ? Reading.unresolved(i + 3)
          : Reading.of(i + 3, unit.get().from(anchor, -count));
    }
    if (words.lower(i + 2).equals("from") && words.lower(i + 3).equals("now")) {
      return Reading.of(i + 4, unit.get().from(anchor, count));
    }
    boolean ahead = words.lower(i - 1).equals("in") && tenses.direction(i) == Direction.FUTURE;
    return ahead ? Reading.of(i + 2, unit.get().from(anchor, count)) : Optional.empty();
  }
}
