package org.parley.track.incident;

import java.time.LocalDate;
import org.parley.document.DatePrecision;
import org.parley.document.PartialDate;

/**
 * When an incident is said to have been, from the first to the last date that is given for it.
 *
 * @param precision the coarsest among them
 * @param published true when nothing but dates of publication is known: it was told then
 */
public record IncidentDate(
    PartialDate first, PartialDate last, DatePrecision precision, boolean published) {
  private static final int DAYS_OF_WEEK = 7;

  public IncidentDate {
    if (first.compareTo(last) > 0) {
      throw new IllegalArgumentException(
          "first must not be after last, got " + first + ", " + last);
    }
  }

  static IncidentDate of(PartialDate date, DatePrecision precision, boolean published) {
    return new IncidentDate(date, date, precision, published);
  }

  /** A date that the text gives weighs more than one of publication. */
  IncidentDate and(IncidentDate other) {
    if (published != other.published) {
      return published ? other : this;
    }
    return new IncidentDate(
        first.compareTo(other.first) <= 0 ? first : other.first,
        last.compareTo(other.last) >= 0 ? last : other.last,
        precision.compareTo(other.precision) >= 0 ? precision : other.precision,
        published);
  }

  /** One precision, and at most a day apart if known to the day, else the same. */
  boolean near(IncidentDate other) {
    if (precision != other.precision) {
      return false;
    }
    return precision == DatePrecision.DAY
        ? !begin().isAfter(other.end().plusDays(1)) && !other.begin().isAfter(end().plusDays(1))
        : first.equals(other.first);
  }

  LocalDate begin() {
    return first.earliest();
  }

  private LocalDate end() {
    return precision == DatePrecision.WEEK
        ? last.earliest().plusDays(DAYS_OF_WEEK - 1L)
        : last.latest();
  }
}
