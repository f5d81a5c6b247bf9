package org.parley.record;

/** Whether an event happened, is announced, is only thought of, or did not happen. */
public enum Realis implements Labelled {
  ACTUAL,
  PLANNED,
  HYPOTHETICAL,
  NEGATED;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<Realis> parse(String label) {
    return Labelled.parse(Realis.class, label);
  }
}
