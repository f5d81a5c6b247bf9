package org.parley.track.position;

import java.util.Objects;
import org.parley.record.Labelled;

/**
 * From one value to another between two dates whose order is known.
 *
 * @param from the last word before the change
 * @param to the first word after it
 */
public record Change(Kind kind, PositionPoint from, PositionPoint to) {
  public Change {
    Objects.requireNonNull(kind, "kind");
    if (from.value() == to.value()) {
      throw new IllegalArgumentException("from and to of a change must differ, got " + to.value());
    }
  }

  /** How far it goes. */
  public enum Kind implements Labelled {
    /** From for to against or back. */
    REVERSAL,
    /** A condition is made or dropped: a change of degree. */
    DEGREE,
    /** Into or out of contradiction on one date. */
    CONTRADICTION
  }

  static Change of(PositionPoint from, PositionPoint to) {
    Kind kind =
        from.value() == HeldValue.MIXED || to.value() == HeldValue.MIXED
            ? Kind.CONTRADICTION
            : from.value().contradicts(to.value()) ? Kind.REVERSAL : Kind.DEGREE;
    return new Change(kind, from, to);
  }
}
