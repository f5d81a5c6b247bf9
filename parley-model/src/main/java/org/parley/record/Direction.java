package org.parley.record;

/** Where an outlook sees the relation go. */
public enum Direction implements Labelled {
  WORSE,
  SAME,
  BETTER,
  OPEN;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<Direction> parse(String label) {
    return Labelled.parse(Direction.class, label);
  }
}
