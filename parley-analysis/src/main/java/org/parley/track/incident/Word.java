package org.parley.track.incident;

import org.parley.record.Labelled;

/** What an account does with an incident. None of them is a finding of fact. */
public enum Word implements Labelled {
  /** Tells of it without laying it to anybody. */
  SAYS,
  /** Says that another did it. */
  BLAMES,
  /** Says that the own side did it. */
  CONFIRMS,
  /** Says that it did not happen, or not so. */
  DENIES
}
