package org.parley.track.commitment;

import org.parley.record.CommitmentStatus;
import org.parley.record.Labelled;

/** What a claim says of an agreement and an obligor. */
public enum Says implements Labelled {
  /** Carried out, complied with. */
  KEPT,
  /** Violated, or not carried out. */
  BROKEN,
  /** The charge of a breach is denied. */
  DENIED,
  /**
   * Reaffirmed, or said to have to be kept: a word about what should be, no evidence of what is.
   */
  REAFFIRMED,
  /** An agreement, or a change of it, is proposed. */
  PROPOSED;

  /** True for what speaks for or against a breach. */
  public boolean isEvidence() {
    return switch (this) {
      case KEPT, BROKEN, DENIED -> true;
      case REAFFIRMED, PROPOSED -> false;
    };
  }

  static Says of(CommitmentStatus status, boolean denied) {
    return switch (status) {
      case FULFILLED -> denied ? DENIED : KEPT;
      case VIOLATED, UNFULFILLED -> BROKEN;
      case REAFFIRMED -> REAFFIRMED;
      case PROPOSED -> PROPOSED;
    };
  }
}
