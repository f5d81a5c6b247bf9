package org.parley.track.position;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.parley.record.Labelled;
import org.parley.record.PositionValue;

/** What the words of one holder on one date are together. */
public enum HeldValue implements Labelled {
  FOR,
  AGAINST,
  /** A yes with a condition; also a yes and a condition, or a no and a condition, on one date. */
  CONDITIONAL,
  /** For and against on one date, or on dates whose order is not known. */
  MIXED,
  /** Nothing that settles it. */
  UNCLEAR;

  /** The value of several words together; unclear ones do not count beside clear ones. */
  static HeldValue of(Collection<PositionValue> values) {
    Set<PositionValue> all = EnumSet.noneOf(PositionValue.class);
    all.addAll(values);
    if (all.contains(PositionValue.FOR) && all.contains(PositionValue.AGAINST)) {
      return MIXED;
    }
    if (all.contains(PositionValue.CONDITIONAL)) {
      return CONDITIONAL;
    }
    if (all.contains(PositionValue.FOR)) {
      return FOR;
    }
    return all.contains(PositionValue.AGAINST) ? AGAINST : UNCLEAR;
  }

  /** True for one of the two that exclude each other, and the other given. */
  public boolean contradicts(HeldValue other) {
    return (this == FOR && other == AGAINST) || (this == AGAINST && other == FOR);
  }
}
