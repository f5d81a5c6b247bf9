package org.parley.track.occurrence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.document.DatePrecision;
import org.parley.document.PartialDate;
import org.parley.record.Event;
import org.parley.record.Realis;

/**
 * When a reported event can have been: the days that its date means, else the days before
 * publication within which news are told.
 *
 * @param days empty where neither the event nor the document is dated
 * @param told true where the report itself gives the date
 */
record Dating(Optional<DaySpan> days, boolean told) {
  /** Days from an event to the usual report of it. */
  private static final int DELAY = 3;

  /** Days that plans look ahead when no date is given. */
  private static final int AHEAD = 30;

  private static final int WEEK = 7;
  private static final int LAST_YEAR = 9999;

  static Dating of(EventReport report) {
    Event event = report.event();
    if (event.date().isPresent()) {
      return new Dating(Optional.of(meant(event.date().get(), event.precision())), true);
    }
    return new Dating(
        report.document().date().map(d -> before(d, event.realis() == Realis.PLANNED)), false);
  }

  private static DaySpan meant(PartialDate date, Optional<DatePrecision> precision) {
    LocalDate first = date.earliest();
    boolean week = precision.equals(Optional.of(DatePrecision.WEEK));
    return new DaySpan(
        first, week && date.day().isPresent() ? plus(first, WEEK - 1) : date.latest());
  }

  private static DaySpan before(PartialDate published, boolean planned) {
    LocalDate last = published.latest();
    return new DaySpan(published.earliest().minusDays(DELAY), planned ? plus(last, AHEAD) : last);
  }

  private static LocalDate plus(LocalDate day, int days) {
    return day.getYear() >= LAST_YEAR ? day : day.plusDays(days);
  }

  /** True where the report names the very day. */
  boolean exact() {
    return told && days.isPresent() && days.get().days() == 1;
  }

  /**
   * How well the two dates agree: 1 the same day, less the more days are possible, 0.4 where
   * nothing is known; empty where they cannot be one. Two named days must be the same; where the
   * day follows from the publication of one of them, a day more or less is allowed.
   */
  OptionalDouble agreement(Dating other) {
    if (days.isEmpty() || other.days.isEmpty()) {
      return OptionalDouble.of(0.4);
    }
    DaySpan a = days.get();
    DaySpan b = other.days.get();
    long gap = a.gap(b);
    if (exact() && other.exact()) {
      return gap == 0 ? OptionalDouble.of(1) : OptionalDouble.empty();
    }
    // The last day of one year and the first of the next lie no nearer than the two years do.
    if (gap > 1 || gap == 1 && Math.max(a.days(), b.days()) > WEEK + 1) {
      return OptionalDouble.empty();
    }
    if (gap == 1) {
      return OptionalDouble.of(0.4);
    }
    long possible = a.or(b).days();
    if (possible <= WEEK + 1) {
      return OptionalDouble.of(0.8);
    }
    return OptionalDouble.of(possible <= 31 + DELAY ? 0.6 : 0.4);
  }
}
