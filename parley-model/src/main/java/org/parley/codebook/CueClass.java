package org.parley.codebook;

import org.parley.record.Labelled;

/** Part of speech of a reporting cue. */
public enum CueClass implements Labelled {
  VERB,
  NOUN,
  ADJECTIVE,
  /** "according to", "in the words of", "in … view". */
  PREPOSITION
}
