package org.parley.track.occurrence;

/** Why two reports cannot tell of one event. */
public enum Contradiction {
  /** The acts are neither the same nor neighbours. */
  ACT,
  /** One happened, the other is planned or only thought of. */
  REALIS,
  /** Others act, or the two have changed places in an act that is not mutual. */
  ACTORS,
  /** The dates exclude each other. */
  DATES,
  /** Different places are named. */
  PLACES,
  /** Sentences of one document that do not tell the same twice. */
  LISTED
}
