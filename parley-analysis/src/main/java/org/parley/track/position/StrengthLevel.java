package org.parley.track.position;

import org.parley.record.Labelled;

/** How much a value rests on, weakest first; see {@link Strength} for the rules. */
public enum StrengthLevel implements Labelled {
  THIN,
  FAIR,
  STRONG
}
