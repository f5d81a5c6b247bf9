package org.parley.track.commitment;

import org.parley.record.Labelled;

/** How an obligor stands to an agreement by what is claimed; see {@link StatusRules}. */
public enum CommitmentState implements Labelled {
  KEPT,
  VIOLATED,
  DISPUTED,
  CLAIMED,
  NO_EVIDENCE
}
