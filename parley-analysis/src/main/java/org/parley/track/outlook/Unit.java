package org.parley.track.outlook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.parley.document.DatePrecision;
import org.parley.track.occurrence.DaySpan;

/** Units that horizons count in. */
enum Unit {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE;

  /** A day so many units later; the last of the month where the month is shorter. */
  LocalDate plus(LocalDate day, int count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
    };
  }

  /** The unit of the calendar that a day lies in; weeks begin on Monday. */
  DaySpan around(LocalDate day) {
    return switch (this) {
      case DAY -> new DaySpan(day, day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new DaySpan(monday, monday.plusDays(6));
      }
      case MONTH ->
          new DaySpan(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case YEAR -> new DaySpan(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
      case DECADE -> {
        LocalDate first = LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), 10), 1, 1);
        yield new DaySpan(first, first.plusYears(10).minusDays(1));
      }
    };
  }

  /** Whether a date known so well is fine enough to count such units from. */
  boolean fits(DatePrecision precision) {
    return switch (precision) {
      case DAY -> true;
      case WEEK -> this != DAY;
      case MONTH -> this != DAY && this != WEEK;
      case YEAR -> this == YEAR || this == DECADE;
    };
  }
}
