package org.parley.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.parley.document.DatePrecision;
import org.parley.document.PartialDate;

/** A resolved date; for a week its Monday. */
record Resolved(PartialDate date, DatePrecision precision) {
  static Resolved day(LocalDate day) {
    return new Resolved(PartialDate.of(day), DatePrecision.DAY);
  }

  static Resolved week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Resolved(PartialDate.of(monday), DatePrecision.WEEK);
  }

  static Resolved of(PartialDate date) {
    return new Resolved(date, date.precision());
  }
}
