package org.parley.record;

/** How sure one document is: in its own voice, by a named source, or by hearsay. */
public enum Certainty implements Labelled {
  STATED,
  REPORTED,
  ALLEGED;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<Certainty> parse(String label) {
    return Labelled.parse(Certainty.class, label);
  }
}
