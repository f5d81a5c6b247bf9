package org.parley.track.channel;

import java.util.List;
import java.util.Objects;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.track.Report;

/**
 * A state of a channel with those who report it.
 *
 * @param reports by date, at least one
 */
public record Claim(ChannelState state, List<Report<ChannelReport>> reports) {
  public Claim {
    Objects.requireNonNull(state, "state");
    reports = List.copyOf(reports);
    if (!state.setsState()) {
      throw new IllegalArgumentException("state is none that a channel is in: " + state);
    }
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("reports of " + state + " must not be empty");
    }
  }
}
