package org.parley.track.ask;

import org.parley.record.Labelled;

/** What an answer comes to. No answer on record is none of these, and no refusal either. */
public enum AnswerKind implements Labelled {
  ACCEPTED,
  REJECTED,
  /** A condition or an ask of its own in return. */
  COUNTERED,
  /** Received, to be studied: neither yes nor no. */
  ACKNOWLEDGED
}
