package org.parley.track.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.track.Report;

/**
 * A stretch of time in which one state of a channel is on record, several that exclude each other,
 * or none.
 *
 * @param begin first day; of a vague date the first that it can mean, but never before the begin of
 *     the span before
 * @param end first day after it
 * @param from when the state began, as the reports tell it; empty for the unknown
 * @param claims none: unknown; one: the state; more: sources contradict each other
 */
public record StateSpan(LocalDate begin, LocalDate end, Optional<Moment> from, List<Claim> claims) {
  public StateSpan {
    Objects.requireNonNull(from, "from");
    claims = List.copyOf(claims);
    if (end.isBefore(begin)) {
      throw new IllegalArgumentException("end " + end + " is before begin " + begin);
    }
    if (from.isPresent() == claims.isEmpty()) {
      throw new IllegalArgumentException("from must be given with claims only: " + from);
    }
  }

  public boolean isUnknown() {
    return claims.isEmpty();
  }

  /** True when sources contradict each other. */
  public boolean isContested() {
    return claims.size() > 1;
  }

  /** The state; empty when it is unknown or contested. */
  public Optional<ChannelState> state() {
    return claims.size() == 1 ? Optional.of(claims.get(0).state()) : Optional.empty();
  }

  /** Everything it rests on, claim by claim. */
  public List<Report<ChannelReport>> reports() {
    return claims.stream().flatMap(c -> c.reports().stream()).toList();
  }
}
