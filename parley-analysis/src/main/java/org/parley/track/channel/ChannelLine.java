package org.parley.track.channel;

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
import org.parley.track.Coverage;
import org.parley.track.Report;
import org.parley.track.phrase.PhraseList;
import org.parley.track.phrase.WordList;

/**
 * One channel of dialogue on three tracks: its states, its meetings, and what is wished of it. Only
 * open, suspended, closed and resumed set the state.
 */
public record ChannelLine(
    String channel,
    StateTrack states,
    List<Meeting> meetings,
    List<Wish> proposed,
    List<Wish> declined) {
  public ChannelLine {
    meetings = List.copyOf(meetings);
    proposed = List.copyOf(proposed);
    declined = List.copyOf(declined);
  }

  /** The state on record last, or the states that contradict each other; empty when none is. */
  public Optional<StateSpan> latest() {
    return states.latest();
  }

  /** True when neither a dated nor an undated report tells a state. */
  public boolean isWithoutState() {
    return states.size() == 0;
  }

  /** The last meeting that is not merely announced; a dated one if there is any. */
  public Optional<Meeting> lastMeeting() {
    return meetings.stream()
        .filter(m -> !m.isAnnounced())
        .reduce((a, b) -> a.when().isPresent() && b.when().isEmpty() ? a : b);
  }

  /** Number of distinct reports on record about it. */
  public int size() {
    int happenings = meetings.stream().mapToInt(m -> m.reports().size()).sum();
    int wishes = proposed.stream().mapToInt(w -> w.reports().size()).sum();
    return states.size()
        + happenings
        + wishes
        + declined.stream().mapToInt(w -> w.reports().size()).sum();
  }

  /**
   * Channels of the case in its order, then others by name; those with nothing on record are left
   * out.
   *
   * @param reports in the order of findings
   */
  public static List<ChannelLine> of(
      Codebook codebook, Coverage coverage, List<Report<ChannelReport>> reports) {
    Map<String, List<Report<ChannelReport>>> byChannel = new LinkedHashMap<>();
    for (Channel channel : codebook.channels()) {
      byChannel.put(channel.id(), new ArrayList<>());
    }
    reports.stream()
        .sorted(Comparator.comparing(r -> r.record().channel()))
        .forEach(
            r -> byChannel.computeIfAbsent(r.record().channel(), k -> new ArrayList<>()).add(r));
    byChannel.values().removeIf(List::isEmpty);
    Meetings meetings = new Meetings(codebook);
    PhraseList intended =
        new PhraseList(codebook.lexicons().getOrDefault("standing.channel-intended", List.of()));
    List<ChannelLine> out = new ArrayList<>();
    byChannel.forEach(
        (channel, list) -> out.add(line(channel, list, coverage, meetings, intended)));
    return out;
  }

  private static ChannelLine line(
      String channel,
      List<Report<ChannelReport>> all,
      Coverage coverage,
      Meetings meetings,
      PhraseList intended) {
    List<Report<ChannelReport>> wished = only(all, ChannelState.PROPOSED);
    List<Report<ChannelReport>> states = new ArrayList<>();
    for (Report<ChannelReport> report : all) {
      if (isIntended(report, intended)) {
        wished.add(report);
      } else if (report.record().state().setsState()) {
        states.add(report);
      }
    }
    return new ChannelLine(
        channel,
        StateTrack.of(
            states,
            coverage.first().map(PartialDate::earliest),
            coverage.last().map(PartialDate::latest)),
        meetings.of(only(all, ChannelState.MEETING)),
        Wish.of(wished),
        Wish.of(only(all, ChannelState.DECLINED)));
  }

  /**
   * That a channel shall go on, with no date for it, is a wish: it does not tell that it is open.
   */
  private static boolean isIntended(Report<ChannelReport> report, PhraseList intended) {
    return report.record().state() == ChannelState.OPEN
        && report.record().date().isEmpty()
        && intended.in(new WordList(report.record().provenance().quote()));
  }

  private static List<Report<ChannelReport>> only(
      List<Report<ChannelReport>> reports, ChannelState state) {
    return new ArrayList<>(reports.stream().filter(r -> r.record().state() == state).toList());
  }
}
