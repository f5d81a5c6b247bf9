package org.parley.record;

/** What a speaker does by saying it. */
public enum Act implements Labelled {
  ASSERT,
  PROPOSE,
  DEMAND,
  WARN,
  ACCUSE,
  REJECT,
  COMMIT,
  PREDICT,
  CONDITION,
  PRAISE,
  DOUBT;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<Act> parse(String label) {
    return Labelled.parse(Act.class, label);
  }
}
