package org.parley.track.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.track.Report;

/**
 * Reports in time, one after the other, that tell one state, or that contradict each other.
 *
 * @param reports in time, at least one
 */
record StateRun(List<DatedState> reports, boolean contested) {
  StateRun {
    reports = List.copyOf(reports);
  }

  /** Puts the reports of one channel together; they must be in time. */
  static List<StateRun> of(List<DatedState> inTime) {
    List<StateRun> runs = new ArrayList<>();
    for (DatedState next : inTime) {
      int last = runs.size() - 1;
      if (last < 0) {
        runs.add(new StateRun(List.of(next), false));
      } else if (runs.get(last).takes(next)) {
        runs.set(last, runs.get(last).with(next));
      } else {
        runs.addAll(runs.remove(last).parted(next));
      }
    }
    return runs;
  }

  private boolean takes(DatedState next) {
    if (contested) {
      return reports.stream().anyMatch(next::contradicts);
    }
    return next.state() == state()
        || (state() == ChannelState.RESUMED
            && next.state() == ChannelState.OPEN
            && !next.isChange());
  }

  private StateRun with(DatedState next) {
    List<DatedState> more = new ArrayList<>(reports);
    more.add(next);
    return new StateRun(more, contested);
  }

  /** What stays undisputed, and what the next report contradicts or changes. */
  private List<StateRun> parted(DatedState next) {
    int first = 0;
    while (first < reports.size() && !next.contradicts(reports.get(first))) {
      first++;
    }
    List<StateRun> parts = new ArrayList<>();
    if (first > 0) {
      parts.add(new StateRun(reports.subList(0, first), contested));
    }
    parts.add(
        new StateRun(reports.subList(first, reports.size()), first < reports.size()).with(next));
    return parts;
  }

  private ChannelState state() {
    return reports.get(0).state();
  }

  /** When it began: the first report's date, told most surely and closely. */
  Moment from(int index) {
    Moment first = reports.get(index).moment();
    return reports.subList(index, reports.size()).stream()
        .map(DatedState::moment)
        .filter(m -> m.isWithin(DatedState.DAYS_AROUND_A_DATE, first))
        .min(Comparator.comparing(Moment::basis).thenComparing(Moment::latest))
        .orElse(first);
  }

  /** The claims of some of its reports. */
  List<Claim> claims(int from, int to) {
    if (!contested) {
      return List.of(new Claim(state(), plain(reports.subList(from, to))));
    }
    Map<ChannelState, List<DatedState>> byState = new EnumMap<>(ChannelState.class);
    for (DatedState report : reports.subList(from, to)) {
      byState.computeIfAbsent(report.state(), s -> new ArrayList<>()).add(report);
    }
    List<Claim> claims = new ArrayList<>();
    byState.forEach((state, told) -> claims.add(new Claim(state, plain(told))));
    return claims;
  }

  private static List<Report<ChannelReport>> plain(List<DatedState> dated) {
    return dated.stream().map(DatedState::report).toList();
  }
}
