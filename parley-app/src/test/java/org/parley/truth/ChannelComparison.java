package org.parley.truth;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.record.ChannelState;
import org.parley.track.Findings;
import org.parley.track.channel.ChannelLine;
import org.parley.track.channel.StateSpan;

/** The state of each channel at the end of each month. */
public final class ChannelComparison implements Comparison {
  private static final String CONSTRUCT = "channels";
  private static final String UNKNOWN = "unknown";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    List<TruthRow> rows = truth.rows(CONSTRUCT);
    List<Difference> out = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (TruthRow row : rows) {
      known.add(row.get("channel"));
      Optional<ChannelLine> line =
          findings.channels().stream()
              .filter(l -> l.channel().equals(row.get("channel")))
              .findFirst();
      compare(row, line, out);
    }
    findings.channels().stream()
        .filter(l -> !known.contains(l.channel()) && l.latest().isPresent())
        .forEach(
            l ->
                out.add(
                    new Difference(
                        CONSTRUCT, Matching.EXTRA + l.channel(), label(l.latest().orElseThrow()))));
    return out;
  }

  private static void compare(TruthRow row, Optional<ChannelLine> line, List<Difference> out) {
    String expected = row.get("state");
    List<String> runs = new ArrayList<>();
    String last = "";
    YearMonth to = YearMonth.parse(row.get("to"));
    for (YearMonth month = YearMonth.parse(row.get("from"));
        !month.isAfter(to);
        month = month.plusMonths(1)) {
      String state = state(line, month);
      if (!state.equals(last)) {
        runs.add(state + " from " + month);
        last = state;
      }
    }
    boolean agrees = runs.size() == 1 && last.equals(expected);
    boolean nothingSaid = runs.size() == 1 && last.equals(UNKNOWN);
    if (!agrees && (row.firm() || !nothingSaid)) {
      out.add(
          new Difference(
              CONSTRUCT,
              row.get("channel") + " " + row.get("from") + " to " + row.get("to") + " " + expected,
              String.join(", ", runs)));
    }
  }

  /** The state at the end of the month, or of the record where that ends before. */
  private static String state(Optional<ChannelLine> line, YearMonth month) {
    List<StateSpan> spans = line.map(l -> l.states().spans()).orElse(List.of());
    return spans.stream()
        .filter(s -> !s.begin().isAfter(month.atEndOfMonth()))
        .reduce((earlier, later) -> later)
        .map(ChannelComparison::label)
        .orElse(UNKNOWN);
  }

  private static String label(StateSpan span) {
    return span.isUnknown()
        ? UNKNOWN
        : span.claims().stream()
            .map(c -> label(c.state()))
            .distinct()
            .collect(Collectors.joining(" or "));
  }

  private static String label(ChannelState state) {
    return state == ChannelState.RESUMED ? ChannelState.OPEN.label() : state.label();
  }
}
