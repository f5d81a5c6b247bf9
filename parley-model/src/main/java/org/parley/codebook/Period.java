package org.parley.codebook;

import java.util.Optional;
import org.parley.document.PartialDate;

/** From and to, both included; an empty end is open. */
public record Period(Optional<PartialDate> from, Optional<PartialDate> to) {
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  public Period {
    if (from.isPresent() && to.isPresent() && from.get().earliest().isAfter(to.get().latest())) {
      throw new IllegalArgumentException("from " + from.get() + " is after to " + to.get());
    }
  }

  /** True when some day that {@code date} can mean lies in the period. */
  public boolean covers(PartialDate date) {
    return (from.isEmpty() || !date.latest().isBefore(from.get().earliest()))
        && (to.isEmpty() || !date.earliest().isAfter(to.get().latest()));
  }
}
