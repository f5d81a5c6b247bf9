package org.parley.track.commitment;

import java.util.List;
import java.util.Objects;

/**
 * A state with the reason for it.
 *
 * @param claims what it rests on, in the order of time; empty only without evidence
 */
public record Verdict(CommitmentState state, Reason reason, List<Claim> claims) {
  /** The rule that gave the state. */
  public enum Reason {
    /** The obligor's own side admits the breach, and nobody contradicts it. */
    ACKNOWLEDGED,
    /** Another side says that the obligor kept it, and nobody contradicts it. */
    GRANTED_BY_ANOTHER_SIDE,
    /** Two or more voices of no side say so, and nobody contradicts them. */
    INDEPENDENT_VOICES,
    /** Said to be broken, and denied by the obligor's side. */
    DENIED,
    /** Said to be broken by some and kept by others. */
    CONTRADICTED,
    /** The side that is accused accuses the accuser of the same. */
    MUTUAL_ACCUSATION,
    /** Said by one side, or by voices that settle nothing. */
    CLAIMED_ONLY,
    /** Nobody says whether it was kept. */
    NOTHING_ON_RECORD
  }

  public Verdict {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(reason, "reason");
    claims = List.copyOf(claims);
    if (claims.isEmpty() != (state == CommitmentState.NO_EVIDENCE)) {
      throw new IllegalArgumentException(
          "state " + state.label() + " cannot rest on " + claims.size() + " claims");
    }
  }
}
