package org.parley.dossier;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.track.Coverage;

/**
 * Days as shares of a width. It holds the days of the documents, and days told of before and after
 * up to as long a time again: one old date must not squeeze all others together.
 *
 * @param first first day
 * @param end first day after the last
 */
record TimeAxis(LocalDate first, LocalDate end) {
  private static final int LEAST_MARGIN = 730;
  private static final int ROOM = 50;
  private static final int MOST_YEARS = 8;
  private static final int MOST_MONTHS = 5;

  TimeAxis {
    if (!end.isAfter(first)) {
      throw new IllegalArgumentException("end " + end + " is not after first " + first);
    }
  }

  /** A mark on the axis. */
  record Tick(LocalDate day, String label) {}

  /** The axis for some days; empty when no document has a date. */
  static Optional<TimeAxis> of(Coverage coverage, List<LocalDate> days) {
    Optional<LocalDate> first = coverage.first().map(PartialDate::earliest);
    Optional<LocalDate> last = coverage.last().map(PartialDate::latest);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate begin = first.get();
    LocalDate end = last.get();
    long margin = Math.max(LEAST_MARGIN, DAYS.between(begin, end));
    for (LocalDate day : days) {
      boolean near =
          DAYS.between(day, first.get()) <= margin && DAYS.between(last.get(), day) <= margin;
      begin = near && day.isBefore(begin) ? day : begin;
      end = near && day.isAfter(end) ? day : end;
    }
    // Room for what is told of the last day.
    return Optional.of(new TimeAxis(begin, end.plusDays(1 + DAYS.between(begin, end) / ROOM)));
  }

  /** Where a day lies, in hundredths of the width; days beyond an edge lie on it. */
  double share(LocalDate day) {
    double share = 100.0 * DAYS.between(first, day) / DAYS.between(first, end);
    return Math.max(0, Math.min(100, share));
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && day.isBefore(end);
  }

  /** "12.5%". */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }

  /** Beginnings of years, or of months where the time is short, few enough to be read. */
  List<Tick> ticks() {
    int years = end.getYear() - first.getYear() + 1;
    return DAYS.between(first, end) > LEAST_MARGIN
        ? ticks(first.withDayOfYear(1), 12 * ((years + MOST_YEARS - 1) / MOST_YEARS), false)
        : ticks(first.withDayOfMonth(1), monthStep(), true);
  }

  private int monthStep() {
    int months =
        12 * (end.getYear() - first.getYear()) + end.getMonthValue() - first.getMonthValue();
    return Math.max(1, (months + MOST_MONTHS - 1) / MOST_MONTHS);
  }

  private List<Tick> ticks(LocalDate from, int months, boolean named) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(end); day = day.plusMonths(months)) {
      if (holds(day)) {
        ticks.add(new Tick(day, named ? Wording.shortMonth(day) : Integer.toString(day.getYear())));
      }
    }
    return ticks;
  }
}
