package org.parley.track.ask;

import org.parley.record.Labelled;

/** The rule by which an answer was linked to what it answers, the surest first. */
public enum AnswerLink implements Labelled {
  /** The text says that the one act answers the other. */
  RESPONSE,
  /** "rejected the proposal", right after the only ask that it can mean. */
  REFERENCE,
  /** It names what was asked: content words in common. */
  WORDS,
  /** A position on the proposition that was asked for, with a content word in common. */
  POSITION
}
