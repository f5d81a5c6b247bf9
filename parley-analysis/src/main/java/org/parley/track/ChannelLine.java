package org.parley.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Channel;
import org.parley.codebook.Codebook;
import org.parley.document.PartialDate;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;

/**
 * One channel of dialogue: its states in time, its meetings, and what is wished of it. Only open,
 * suspended, closed and resumed set the state, and the latest dated report of one wins.
 *
 * @param states latest last
 * @param meetings happenings, latest last
 */
public record ChannelLine(
    String channel,
    List<Report<ChannelReport>> states,
    List<Report<ChannelReport>> meetings,
    List<Report<ChannelReport>> proposed,
    List<Report<ChannelReport>> declined) {
  /**
   * By date; reports without one come first. On one date a report with a date of its own weighs
   * more than one dated by its document, and a resumption comes after the suspension it ends.
   */
  private static final Comparator<Report<ChannelReport>> IN_TIME =
      Comparator.<Report<ChannelReport>, Boolean>comparing(r -> when(r).isPresent())
          .thenComparing(ChannelLine::day)
          .thenComparing(r -> r.record().date().isPresent())
          .thenComparing(r -> r.record().state() == ChannelState.RESUMED)
          .thenComparing(Report.ORDER);

  public ChannelLine {
    states = List.copyOf(states);
    meetings = List.copyOf(meetings);
    proposed = List.copyOf(proposed);
    declined = List.copyOf(declined);
  }

  /** The report that sets the state; empty when nothing but meetings and wishes is on record. */
  public Optional<Report<ChannelReport>> state() {
    return states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1));
  }

  /** The date that the text gives, or else that of the document: the state as of then. */
  public static Optional<PartialDate> when(Report<ChannelReport> report) {
    return report.record().date().or(report::published);
  }

  private static java.time.LocalDate day(Report<ChannelReport> report) {
    return when(report).map(PartialDate::latest).orElse(java.time.LocalDate.MIN);
  }

  /** Number of distinct things on record about it. */
  public int size() {
    return states.size() + meetings.size() + proposed.size() + declined.size();
  }

  /** Channels of the case in its order, then others by name. */
  static List<ChannelLine> of(Codebook codebook, List<Report<ChannelReport>> reports) {
    Map<String, List<Report<ChannelReport>>> byChannel = new LinkedHashMap<>();
    for (Channel channel : codebook.channels()) {
      byChannel.put(channel.id(), new ArrayList<>());
    }
    reports.stream()
        .sorted(Comparator.comparing(r -> r.record().channel()))
        .forEach(
            r -> byChannel.computeIfAbsent(r.record().channel(), k -> new ArrayList<>()).add(r));
    List<ChannelLine> out = new ArrayList<>();
    byChannel.forEach(
        (channel, list) -> {
          if (!list.isEmpty()) {
            list.sort(IN_TIME);
            out.add(line(channel, list));
          }
        });
    return out;
  }

  private static ChannelLine line(String channel, List<Report<ChannelReport>> inTime) {
    return new ChannelLine(
        channel,
        inTime.stream().filter(r -> r.record().state().setsState()).toList(),
        only(inTime, ChannelState.MEETING),
        only(inTime, ChannelState.PROPOSED),
        only(inTime, ChannelState.DECLINED));
  }

  private static List<Report<ChannelReport>> only(
      List<Report<ChannelReport>> reports, ChannelState state) {
    return reports.stream().filter(r -> r.record().state() == state).toList();
  }
}
