package org.parley.track.outlook;

import java.util.Objects;

/** A status, why it is no score, and what was counted for it. */
record Verdict(ForecastStatus status, Reason reason, Counted counted) {
  Verdict {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(counted, "counted");
  }

  static Verdict asSaid(Reason reason) {
    return new Verdict(ForecastStatus.AS_SAID, reason, Counted.nothing());
  }

  static Verdict cannotTell(Reason reason, Counted counted) {
    return new Verdict(ForecastStatus.CANNOT_TELL, reason, counted);
  }

  static Verdict notDue(Counted counted) {
    return new Verdict(ForecastStatus.NOT_DUE, Reason.NONE, counted);
  }

  static Verdict of(boolean right, Counted counted) {
    return new Verdict(
        right ? ForecastStatus.CAME_TRUE : ForecastStatus.DID_NOT, Reason.NONE, counted);
  }
}
