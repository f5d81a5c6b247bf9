package org.parley.track.outlook;

import org.parley.record.Labelled;

/** What has become of an outlook. */
public enum ForecastStatus implements Labelled {
  /** Has a rule, but its time has not run out. */
  NOT_DUE,
  CAME_TRUE,
  DID_NOT,
  /** Due, with a rule, but the record does not decide; see {@link Reason}. */
  CANNOT_TELL,
  /** Without a date or anything to observe: shown as it was said; see {@link Reason}. */
  AS_SAID;

  /** True for those that count when outlooks are held against what came. */
  public boolean isScored() {
    return switch (this) {
      case CAME_TRUE, DID_NOT -> true;
      case NOT_DUE, CANNOT_TELL, AS_SAID -> false;
    };
  }
}
