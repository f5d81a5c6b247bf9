package org.parley.truth;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.document.PartialDate;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.track.ChannelLine;
import org.parley.track.Findings;
import org.parley.track.Report;

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
        .filter(l -> !known.contains(l.channel()) && l.state().isPresent())
        .forEach(
            l ->
                out.add(
                    new Difference(
                        CONSTRUCT,
                        Matching.EXTRA + l.channel(),
                        l.states().get(0).record().state().label())));
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

  private static String state(Optional<ChannelLine> line, YearMonth month) {
    return line.stream()
        .flatMap(l -> l.states().stream())
        .filter(r -> ChannelLine.when(r).isPresent())
        .filter(r -> !began(r).isAfter(month.atEndOfMonth()))
        .reduce((earlier, later) -> later)
        .map(r -> label(r.record().state()))
        .orElse(UNKNOWN);
  }

  private static java.time.LocalDate began(Report<ChannelReport> report) {
    return ChannelLine.when(report).map(PartialDate::latest).orElseThrow();
  }

  private static String label(ChannelState state) {
    return state == ChannelState.RESUMED ? ChannelState.OPEN.label() : state.label();
  }
}
