package org.parley.track.outlook;

import java.util.Objects;
import java.util.Optional;
import org.parley.record.Outlook;
import org.parley.track.Report;
import org.parley.track.occurrence.DaySpan;

/**
 * An outlook with its time, its rule and what came of it.
 *
 * @param due days that it is about; empty where none follow from its words
 * @param rule what would be observed; empty where it is only shown as said
 * @param reason {@link Reason#NONE} for those that are scored or not due
 */
public record Forecast(
    Report<Outlook> outlook,
    Speaker by,
    Optional<DaySpan> due,
    Optional<Observable> rule,
    ForecastStatus status,
    Reason reason,
    Counted counted) {
  public Forecast {
    Objects.requireNonNull(outlook, "outlook");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(counted, "counted");
    boolean ruled = due.isPresent() && rule.isPresent();
    if (status != ForecastStatus.AS_SAID && !ruled) {
      throw new IllegalArgumentException("status " + status + " needs a due time and a rule");
    }
    boolean plain = status.isScored() || status == ForecastStatus.NOT_DUE;
    if (plain != (reason == Reason.NONE)) {
      throw new IllegalArgumentException("reason " + reason + " does not go with " + status);
    }
  }

  /** True where it is due or will be; the others are shown as said. */
  public boolean hasRule() {
    return status != ForecastStatus.AS_SAID;
  }
}
