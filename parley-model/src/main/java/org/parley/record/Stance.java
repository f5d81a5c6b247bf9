package org.parley.record;

/** The tone toward the other side; a tone, never a position. */
public enum Stance implements Labelled {
  COOPERATIVE,
  CONFLICTUAL,
  NEUTRAL;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<Stance> parse(String label) {
    return Labelled.parse(Stance.class, label);
  }
}
