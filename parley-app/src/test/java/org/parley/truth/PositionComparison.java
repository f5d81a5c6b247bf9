package org.parley.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.track.Findings;
import org.parley.track.PositionRow;
import org.parley.track.Report;

/** What each side's officials stood for in each year. */
public final class PositionComparison implements Comparison {
  private static final String CONSTRUCT = "positions";
  private static final String UNDATED = "undated";

  private record Stand(String year, String side, String proposition, String value) {
    @Override
    public String toString() {
      return year + " " + side + " " + proposition + " " + value;
    }

    static Stand of(TruthRow row) {
      return new Stand(row.get("year"), row.get("who"), row.get("proposition"), row.get("value"));
    }

    boolean sameQuestion(Stand other) {
      return year.equals(other.year)
          && side.equals(other.side)
          && proposition.equals(other.proposition);
    }
  }

  private record Found(Stand stand, Set<String> documents) {}

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Found>(
            row -> Stand.of(row).toString(),
            found -> found.stand() + " in " + String.join(" ", found.documents()),
            (row, found) -> Stand.of(row).equals(found.stand()),
            (row, found) -> Stand.of(row).sameQuestion(found.stand()))
        .differences(CONSTRUCT, truth.rows(CONSTRUCT), account(findings));
  }

  private static List<Found> account(Findings findings) {
    TreeMap<String, Found> out = new TreeMap<>();
    for (PositionRow row : findings.positions()) {
      row.bySide()
          .forEach(
              (side, tally) ->
                  tally
                      .statements()
                      .forEach((value, said) -> said.forEach(r -> add(row, side, value, r, out))));
    }
    return new ArrayList<>(out.values());
  }

  private static void add(
      PositionRow row,
      String side,
      PositionValue value,
      Report<Statement> report,
      TreeMap<String, Found> out) {
    if (value == PositionValue.UNCLEAR) {
      return;
    }
    String year = report.published().map(d -> Integer.toString(d.year())).orElse(UNDATED);
    Stand stand = new Stand(year, side, row.proposition().id(), value.label());
    out.computeIfAbsent(stand.toString(), k -> new Found(stand, new TreeSet<>()))
        .documents()
        .add(report.document().id());
  }
}
