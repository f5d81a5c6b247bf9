package org.parley.coding.relation;

import java.util.EnumMap;
import java.util.Map;
import org.parley.record.CommitmentStatus;

/** What a word says of an agreement; in order of precedence where several are equally near. */
enum StatusCue {
  VIOLATED("commitment.violated", CommitmentStatus.VIOLATED),
  UNFULFILLED("commitment.unfulfilled", CommitmentStatus.UNFULFILLED),
  REAFFIRMED("commitment.reaffirmed", CommitmentStatus.REAFFIRMED),
  FULFILLED("commitment.fulfilled", CommitmentStatus.FULFILLED),
  PROPOSED("commitment.proposed", CommitmentStatus.PROPOSED);

  private final String lexicon;
  private final CommitmentStatus status;

  StatusCue(String lexicon, CommitmentStatus status) {
    this.lexicon = lexicon;
    this.status = status;
  }

  CommitmentStatus status() {
    return status;
  }

  static Map<StatusCue, String> lexicons() {
    Map<StatusCue, String> map = new EnumMap<>(StatusCue.class);
    for (StatusCue cue : values()) {
      map.put(cue, cue.lexicon);
    }
    return map;
  }
}
