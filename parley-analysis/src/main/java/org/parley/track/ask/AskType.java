package org.parley.track.ask;

import org.parley.record.Labelled;

/** What a side puts to another. */
public enum AskType implements Labelled {
  /** The other is to act. */
  ASK,
  /** The speaker acts, or both do. */
  OFFER,
  /** One thing for another: "if X, then Y", "X before Y". */
  CONDITION,
  /** A promise to the other, with nothing asked for it. */
  UNDERTAKING,
  /** A no of the speaker's own accord, or to what nobody has on record. */
  REFUSAL;

  /** True for what another side can accept or reject. */
  public boolean isAnswerable() {
    return switch (this) {
      case ASK, OFFER, CONDITION -> true;
      case UNDERTAKING, REFUSAL -> false;
    };
  }
}
