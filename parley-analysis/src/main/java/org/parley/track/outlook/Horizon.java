package org.parley.track.outlook;

import java.util.Objects;
import java.util.Optional;
import org.parley.track.occurrence.DaySpan;

/**
 * What words for when come to.
 *
 * @param reason why there are no days; {@link Reason#NONE} where there are
 */
record Horizon(Optional<DaySpan> days, Reason reason) {
  Horizon {
    Objects.requireNonNull(reason, "reason");
    if (days.isPresent() != (reason == Reason.NONE)) {
      throw new IllegalArgumentException("either days or a reason for none, got " + reason);
    }
  }

  static Horizon none(Reason reason) {
    return new Horizon(Optional.empty(), reason);
  }
}
