package org.parley.track.channel;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.record.ChannelReport;
import org.parley.track.Report;

/**
 * The states of a channel in time. A change (suspended, closed, resumed, or opened on a day that
 * the text gives) lasts until the next report of another state. That a channel is open, with no
 * date but the document's, is vouched for on that day alone; between two such reports the channel
 * is taken to have stayed open if they lie no more than half a year apart. Before the first report,
 * and after the last of those that only vouch, the state is unknown. Reports of one time that
 * exclude each other stand side by side until the next report.
 *
 * @param spans without gaps, in time; empty when no dated report tells a state
 * @param undated reports of documents without a date that give none themselves
 */
public record StateTrack(List<StateSpan> spans, List<Report<ChannelReport>> undated) {
  /** Between two reports of an open channel that lie closer, it is not taken to have changed. */
  static final int DAYS_BETWEEN = 183;

  public StateTrack {
    spans = List.copyOf(spans);
    undated = List.copyOf(undated);
  }

  /** The state on record last: one, or several that are contested; empty when none is. */
  public Optional<StateSpan> latest() {
    return spans.stream().filter(s -> !s.isUnknown()).reduce((a, b) -> b);
  }

  /** True when nothing tells the state at the end of the record. */
  public boolean isUnknownNow() {
    return spans.isEmpty() || spans.get(spans.size() - 1).isUnknown();
  }

  /** The span that holds on a day; empty outside of the record. */
  public Optional<StateSpan> on(LocalDate day) {
    return spans.stream()
        .filter(s -> !day.isBefore(s.begin()) && day.isBefore(s.end()))
        .findFirst();
  }

  /** Number of reports. */
  public int size() {
    return undated.size() + spans.stream().mapToInt(s -> s.reports().size()).sum();
  }

  /**
   * The track of one channel.
   *
   * @param reports those that set a state
   * @param first first day of the record, if anything in it has a date
   * @param last last day of the record
   */
  static StateTrack of(
      List<Report<ChannelReport>> reports, Optional<LocalDate> first, Optional<LocalDate> last) {
    List<Report<ChannelReport>> undated =
        reports.stream().filter(r -> Moment.of(r).isEmpty()).toList();
    List<StateRun> runs = StateRun.of(dated(reports));
    List<StateSpan> spans = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      LocalDate own = begin(runs.get(i), 0);
      LocalDate at = spans.isEmpty() ? earlier(own, first.orElse(own)) : end(spans);
      LocalDate begin = later(at, own);
      LocalDate next =
          i + 1 < runs.size() ? begin(runs.get(i + 1), 0) : last.orElse(begin).plusDays(1);
      LocalDate end = later(i + 1 < runs.size() ? begin : begin.plusDays(1), next);
      unknown(spans, at, begin);
      LocalDate covered = spans(runs.get(i), begin, end, spans);
      unknown(spans, covered, end);
    }
    return new StateTrack(spans, undated);
  }

  private static LocalDate end(List<StateSpan> spans) {
    return spans.get(spans.size() - 1).end();
  }

  private static List<DatedState> dated(List<Report<ChannelReport>> reports) {
    List<DatedState> dated = new ArrayList<>();
    for (Report<ChannelReport> report : reports) {
      Moment.of(report)
          .ifPresent(m -> dated.add(new DatedState(report, m, closest(reports, report, m))));
    }
    dated.sort(DatedState.IN_TIME);
    return dated;
  }

  /** "In 2015" is the day in 2015 that another report of the same state gives. */
  private static Moment closest(
      List<Report<ChannelReport>> reports, Report<ChannelReport> vague, Moment moment) {
    if (!moment.isVague() || !moment.isTold()) {
      return moment;
    }
    return reports.stream()
        .filter(r -> r.record().state() == vague.record().state())
        .flatMap(r -> Moment.of(r).stream())
        .filter(m -> m.isTold() && !m.isVague() && moment.covers(m))
        .min(Comparator.comparing(Moment::latest))
        .orElse(moment);
  }

  private static LocalDate begin(StateRun run, int index) {
    return run.reports().get(index).place().earliest();
  }

  /** Adds the spans of one run; returns the first day that none of them covers. */
  private static LocalDate spans(
      StateRun run, LocalDate begin, LocalDate end, List<StateSpan> spans) {
    int size = run.reports().size();
    int first = 0;
    LocalDate at = begin;
    while (first < size) {
      int next = first + 1;
      boolean lasts = run.contested() || run.reports().get(first).isChange();
      while (next < size && (lasts || isNear(run, next))) {
        lasts |= run.reports().get(next).isChange();
        next++;
      }
      LocalDate until = lasts ? end : earlier(end, begin(run, next - 1).plusDays(1));
      LocalDate start = later(at, first == 0 ? begin : begin(run, first));
      unknown(spans, at, start);
      spans.add(
          new StateSpan(
              start, later(start, until), Optional.of(run.from(first)), run.claims(first, next)));
      at = later(start, until);
      first = next;
    }
    return at;
  }

  private static boolean isNear(StateRun run, int next) {
    return DAYS.between(begin(run, next - 1), begin(run, next)) <= DAYS_BETWEEN;
  }

  private static void unknown(List<StateSpan> spans, LocalDate from, LocalDate to) {
    if (from.isBefore(to)) {
      spans.add(new StateSpan(from, to, Optional.empty(), List.of()));
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
