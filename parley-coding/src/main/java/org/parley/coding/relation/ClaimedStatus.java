package org.parley.coding.relation;

import java.util.List;
import org.parley.record.CommitmentStatus;

/**
 * What a sentence claims of one agreement.
 *
 * @param cues the words that say so, in text order
 * @param denied the words tell a breach, and the sentence denies it
 */
record ClaimedStatus(CommitmentStatus status, List<Cue<StatusCue>> cues, boolean denied) {
  ClaimedStatus {
    cues = List.copyOf(cues);
    if (cues.isEmpty()) {
      throw new IllegalArgumentException("cues of status " + status.label() + " must not be empty");
    }
  }
}
