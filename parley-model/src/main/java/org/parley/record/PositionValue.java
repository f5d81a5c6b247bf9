package org.parley.record;

/** How a statement stands to a proposition. */
public enum PositionValue implements Labelled {
  FOR,
  AGAINST,
  CONDITIONAL,
  UNCLEAR;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<PositionValue> parse(String label) {
    return Labelled.parse(PositionValue.class, label);
  }
}
