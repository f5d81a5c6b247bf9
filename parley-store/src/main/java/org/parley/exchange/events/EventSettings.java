package org.parley.exchange.events;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.parley.record.Realis;

/**
 * Which events a table has, and how often.
 *
 * @param realis events of other realis are left out
 * @param minConfidence events with a lower confidence are left out; those without one stay
 * @param bothDirections whether an act that takes two has a row for each direction
 */
public record EventSettings(
    Set<Realis> realis, OptionalDouble minConfidence, boolean bothDirections, OneADay oneADay) {
  /** Which events of a day are one. */
  public enum OneADay {
    /** None: every event is a row. */
    OFF,
    /** Those of the same source, target and CAMEO code. */
    BY_CODE,
    /** Those of the same source, target and CAMEO root. */
    BY_ROOT
  }

  public EventSettings {
    if (realis.isEmpty()) {
      throw new IllegalArgumentException("realis must not be empty");
    }
    realis = Set.copyOf(realis);
    minConfidence.ifPresent(
        p -> {
          if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("minConfidence must be 0..1, got " + p);
          }
        });
  }

  /** Every event once, in the direction in which it was coded. */
  public static EventSettings all() {
    return new EventSettings(
        EnumSet.allOf(Realis.class), OptionalDouble.empty(), false, OneADay.OFF);
  }

  /** Whether a table with these settings has the event. */
  public boolean has(EventRow row) {
    OptionalDouble confidence = row.event().provenance().confidence();
    return realis.contains(row.event().realis())
        && (minConfidence.isEmpty()
            || confidence.isEmpty()
            || confidence.getAsDouble() >= minConfidence.getAsDouble());
  }
}
