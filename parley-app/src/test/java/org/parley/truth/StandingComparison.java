package org.parley.truth;

import java.util.List;
import java.util.Locale;
import org.parley.track.Findings;
import org.parley.track.PositionRow;
import org.parley.track.Standing;

/** How the sides stand to each other on each proposition. */
public final class StandingComparison implements Comparison {
  private static final String CONSTRUCT = "standing";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<PositionRow>(
            row -> row.get("proposition") + " " + row.get("standing"),
            StandingComparison::tell,
            (row, found) ->
                row.get("proposition").equals(found.proposition().id())
                    && row.values("standing").contains(label(found.standing()))
                    && since(row, found.standing()),
            (row, found) -> row.get("proposition").equals(found.proposition().id()))
        .differences(CONSTRUCT, truth.rows(CONSTRUCT), findings.positions());
  }

  private static boolean since(TruthRow row, Standing standing) {
    return standing
        .since()
        .map(date -> date.toString().startsWith(row.get("exhausted since")))
        .orElse(true);
  }

  private static String tell(PositionRow row) {
    return row.proposition().id()
        + " "
        + label(row.standing())
        + row.standing().since().map(d -> " since " + d).orElse("");
  }

  private static String label(Standing standing) {
    return standing.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
