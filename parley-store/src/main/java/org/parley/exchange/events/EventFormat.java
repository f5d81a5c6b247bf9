package org.parley.exchange.events;

import java.util.EnumSet;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.record.Labelled;
import org.parley.record.Realis;

/** Whose table of events. */
public enum EventFormat implements Labelled {
  /** Ours: every field, every event once. */
  CSV,
  /** Columns of ICEWS, separated by tabs. */
  CAMEO,
  /** Columns of POLECAT, separated by commas. */
  PLOVER;

  /** The events that such a table has when nothing else is asked for. */
  public Set<Realis> usualRealis() {
    return switch (this) {
      case CSV -> EnumSet.allOf(Realis.class);
      case CAMEO, PLOVER -> EnumSet.of(Realis.ACTUAL, Realis.PLANNED);
    };
  }

  /** Whether such a table usually has both directions of an act that takes two. */
  public boolean usuallyBothDirections() {
    return switch (this) {
      case CSV -> false;
      case CAMEO, PLOVER -> true;
    };
  }

  Columns<EventRow> columns(Codebook codebook) {
    return switch (this) {
      case CSV -> ParleyColumns.of(codebook);
      case CAMEO -> IcewsColumns.of(codebook);
      case PLOVER -> PolecatColumns.of(codebook);
    };
  }

  TableFormat tableFormat() {
    return switch (this) {
      case CSV, PLOVER -> TableFormat.CSV;
      case CAMEO -> TableFormat.TABS;
    };
  }
}
