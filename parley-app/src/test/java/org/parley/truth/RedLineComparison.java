package org.parley.truth;

import java.util.List;
import org.parley.record.RedLine;
import org.parley.track.Findings;
import org.parley.track.Report;

/** Whose red line stands in which sentence. */
public final class RedLineComparison implements Comparison {
  private static final String CONSTRUCT = "red_lines";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Report<RedLine>>(
            row -> row.get("id") + " " + row.get("holder") + " " + row.get("condition"),
            r -> Telling.of(r.record(), r.record().holder()),
            (row, r) ->
                row.pointer().leadsTo(r.record()) && row.get("holder").equals(r.record().holder()),
            (row, r) -> row.pointer().leadsTo(r.record()))
        .differences(CONSTRUCT, truth.rows(CONSTRUCT), findings.redLines());
  }
}
