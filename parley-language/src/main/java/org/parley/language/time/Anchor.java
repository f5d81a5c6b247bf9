package org.parley.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.document.PartialDate;

/**
 * The date of the document, from which relative dates are counted. Everything is empty that would
 * need the date more finely than it is known.
 */
record Anchor(Optional<PartialDate> date) {

  private static final int HALF_A_YEAR = 6;

  /** Where a date lies seen from the document. */
  enum Direction {
    PAST,
    FUTURE,
    /** Told by nothing. */
    OPEN
  }

  private Optional<LocalDate> day() {
    return date.filter(d -> d.day().isPresent()).map(PartialDate::earliest);
  }

  private Optional<YearMonth> month() {
    return date.filter(d -> d.month().isPresent()).map(d -> YearMonth.from(d.earliest()));
  }

  private OptionalInt year() {
    return date.isPresent() ? OptionalInt.of(date.get().year()) : OptionalInt.empty();
  }

  Optional<Resolved> plusDays(long days) {
    return day().map(d -> Resolved.day(d.plusDays(days)));
  }

  Optional<Resolved> plusWeeks(long weeks) {
    return day().map(d -> Resolved.week(d.plusWeeks(weeks)));
  }

  Optional<Resolved> plusMonths(long months) {
    return month()
        .map(m -> m.plusMonths(months))
        .map(m -> Resolved.of(PartialDate.of(m.getYear(), m.getMonthValue())));
  }

  Optional<Resolved> plusYears(long years) {
    OptionalInt year = year();
    if (year.isEmpty() || year.getAsInt() + years < 1 || year.getAsInt() + years > 9999) {
      return Optional.empty();
    }
    return Optional.of(Resolved.of(PartialDate.of((int) (year.getAsInt() + years))));
  }

  /** The day itself on publication day: news of a Wednesday says "on Wednesday" for today. */
  Optional<Resolved> weekday(DayOfWeek weekday, Direction direction) {
    return switch (direction) {
      case PAST, OPEN ->
          day().map(d -> Resolved.day(d.with(TemporalAdjusters.previousOrSame(weekday))));
      case FUTURE -> day().map(d -> Resolved.day(d.with(TemporalAdjusters.next(weekday))));
    };
  }

  /** The last such day before the document's: "last Friday" on a Friday is not that day. */
  Optional<Resolved> weekdayBefore(DayOfWeek weekday) {
    return day().map(d -> Resolved.day(d.with(TemporalAdjusters.previous(weekday))));
  }

  /** The week whose end is the latest one that has begun. */
  Optional<Resolved> weekendBefore() {
    return day()
        .map(d -> Resolved.week(d.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))));
  }

  /** Whether a date lies wholly behind the document's. */
  boolean isBefore(Resolved other) {
    return date.isPresent() && date.get().latest().isBefore(other.date().earliest());
  }

  /** The weekday of the week that lies {@code weeks} from that of the document. */
  Optional<Resolved> weekday(DayOfWeek weekday, long weeks) {
    return day()
        .map(d -> d.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .map(monday -> Resolved.day(monday.with(TemporalAdjusters.nextOrSame(weekday))));
  }

  /**
   * A month without its year: the latest one up to the document's, in the future the next, else the
   * nearest. A document known to the year only gives nothing, as the month may lie on either side.
   */
  Optional<Integer> yearOf(int month, OptionalInt dayOfMonth, Direction direction) {
    if (month().isEmpty()) {
      return Optional.empty();
    }
    YearMonth here = month().get();
    int compared = Integer.compare(month, here.getMonthValue());
    if (compared == 0 && dayOfMonth.isPresent() && day().isPresent()) {
      compared = Integer.compare(dayOfMonth.getAsInt(), day().get().getDayOfMonth());
    }
    return Optional.of(
        switch (direction) {
          case PAST -> compared > 0 ? here.getYear() - 1 : here.getYear();
          case FUTURE -> compared < 0 ? here.getYear() + 1 : here.getYear();
          case OPEN -> nearest(here, month);
        });
  }

  private static int nearest(YearMonth here, int month) {
    int apart = month - here.getMonthValue();
    if (apart > HALF_A_YEAR) {
      return here.getYear() - 1;
    }
    return apart < -HALF_A_YEAR ? here.getYear() + 1 : here.getYear();
  }

  OptionalInt yearPlus(int years) {
    OptionalInt year = year();
    return year.isPresent() ? OptionalInt.of(year.getAsInt() + years) : year;
  }
}
