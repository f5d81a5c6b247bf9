package org.parley.track.channel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.record.ChannelReport;
import org.parley.track.Report;

/**
 * One meeting of a channel, however many report it. It shows that the channel worked that day, but
 * sets no state.
 *
 * @param when empty when neither text nor document has a date
 * @param levels who met, where reports say so; more than one when they differ
 * @param issues the case's issues that the reports are coded with, in its order, but for the
 *     general ones
 * @param agenda what was talked about, in the reports' words
 * @param reports by date, at least one
 */
public record Meeting(
    Optional<Moment> when,
    List<Level> levels,
    List<String> issues,
    List<String> agenda,
    List<Report<ChannelReport>> reports) {
  public Meeting {
    Objects.requireNonNull(when, "when");
    levels = List.copyOf(levels);
    issues = List.copyOf(issues);
    agenda = List.copyOf(agenda);
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("reports of a meeting must not be empty");
    }
  }

  /** True when it is only told of beforehand. */
  public boolean isAnnounced() {
    return when.filter(m -> m.basis() == Moment.Basis.ANNOUNCED).isPresent();
  }
}
