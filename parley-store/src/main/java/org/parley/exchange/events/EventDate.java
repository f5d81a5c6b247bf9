package org.parley.exchange.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.DatePrecision;
import org.parley.document.PartialDate;
import org.parley.record.Labelled;

/**
 * The date that a row stands under where a table has only one: the event's own, else that of its
 * document, else none.
 */
record EventDate(
    Optional<PartialDate> date, Optional<DatePrecision> precision, Optional<Origin> origin) {
  /** Whose date it is. */
  enum Origin implements Labelled {
    EVENT,
    PUBLISHED
  }

  EventDate {
    Objects.requireNonNull(date, "date");
    if (precision.isPresent() != date.isPresent() || origin.isPresent() != date.isPresent()) {
      throw new IllegalArgumentException("date, precision and origin come together");
    }
  }

  static EventDate of(EventRow row) {
    if (row.event().date().isPresent()) {
      return new EventDate(row.event().date(), row.event().precision(), Optional.of(Origin.EVENT));
    }
    Optional<PartialDate> published = row.document().published();
    return new EventDate(
        published, published.map(PartialDate::precision), published.map(date -> Origin.PUBLISHED));
  }

  /** The day, if it is known so finely. */
  Optional<LocalDate> day() {
    return precision.filter(p -> p == DatePrecision.DAY).flatMap(p -> date).map(d -> d.earliest());
  }
}
