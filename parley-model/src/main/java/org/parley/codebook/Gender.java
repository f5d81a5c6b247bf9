package org.parley.codebook;

import org.parley.record.Labelled;

/** Which pronoun texts use of a person; unknown is compatible with all. */
public enum Gender implements Labelled {
  FEMALE,
  MALE,
  UNKNOWN
}
