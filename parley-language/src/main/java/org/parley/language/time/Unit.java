package org.parley.language.time;

import java.util.Optional;
import org.parley.document.DatePrecision;
import org.parley.document.PartialDate;

/** A unit in which days are counted. */
enum Unit {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE;

  /** The unit that a word in lower case names, in singular or plural. */
  static Optional<Unit> of(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return switch (singular) {
      case "day" -> Optional.of(DAY);
      case "week" -> Optional.of(WEEK);
      case "month" -> Optional.of(MONTH);
      case "year" -> Optional.of(YEAR);
      case "decade" -> Optional.of(DECADE);
      default -> Optional.empty();
    };
  }

  /** So many units from the document's date, as precise as the unit is. */
  Optional<Resolved> from(Anchor anchor, int count) {
    return switch (this) {
      case DAY -> anchor.plusDays(count);
      case WEEK -> anchor.plusWeeks(count);
      case MONTH -> anchor.plusMonths(count);
      case YEAR -> anchor.plusYears(count);
      case DECADE -> anchor.plusYears(10L * count);
    };
  }

  /** So many units from a date of the text; a week stands for none of its days. */
  Optional<Resolved> from(Resolved date, int count) {
    if (date.precision() == DatePrecision.WEEK) {
      boolean weeks = this == WEEK;
      return weeks
          ? Optional.of(Resolved.week(date.date().earliest().plusWeeks(count)))
          : Optional.empty();
    }
    PartialDate known = date.date();
    return from(new Anchor(Optional.of(known)), count);
  }
}
