package org.parley.exchange.events;

import java.util.Optional;
import org.parley.document.DatePrecision;
import org.parley.document.PartialDate;
import org.parley.record.Labelled;

/** What the tables with other projects' columns have in common. */
final class ForeignColumns {
  private ForeignColumns() {}

  /** The record's id, marked for the other direction: a row's id names one row. */
  static Cell id(EventRow row) {
    return Cell.text(
        switch (row.direction()) {
          case AS_CODED -> row.id();
          case REVERSED -> row.id() + "-r";
        });
  }

  static Cell date(EventRow row) {
    return Cell.text(EventDate.of(row).date().map(PartialDate::toString));
  }

  /**
   * Our additions, after all columns of the other project: whose date the event's date is and how
   * fine, and what kept apart the events that happened from those that did not.
   */
  static Columns<EventRow> additions() {
    return new Columns<EventRow>()
        .add("Date Origin", row -> Cell.text(EventDate.of(row).origin().map(Labelled::label)))
        .add(
            "Date Precision",
            row -> Cell.text(EventDate.of(row).precision().map(DatePrecision::label)))
        .add("Realis", row -> Cell.text(Optional.of(row.event().realis().label())))
        .add("Certainty", row -> Cell.text(row.event().certainty().label()));
  }
}
