package org.parley.record;

/** What a sentence claims of an agreement. */
public enum CommitmentStatus implements Labelled {
  REAFFIRMED,
  VIOLATED,
  UNFULFILLED,
  FULFILLED,
  PROPOSED;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<CommitmentStatus> parse(String label) {
    return Labelled.parse(CommitmentStatus.class, label);
  }
}
