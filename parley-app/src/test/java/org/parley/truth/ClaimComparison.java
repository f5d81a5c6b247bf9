package org.parley.truth;

import java.util.List;
import org.parley.record.CommitmentReport;
import org.parley.track.Findings;
import org.parley.track.Report;

/** Who claims what of an agreement, in which sentence. */
public final class ClaimComparison implements Comparison {
  private static final String CONSTRUCT = "claims";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Report<CommitmentReport>>(
            row -> row.pointer() + " | " + row.get("claim") + " | by " + row.get("side"),
            r ->
                Telling.of(
                    r.record(), r.record().status().label(), "by " + Telling.side(findings, r)),
            (row, r) ->
                placed(row, r)
                    && row.values("claim").contains(r.record().status().label())
                    && row.values("side").contains(Telling.side(findings, r)),
            ClaimComparison::placed)
        .differences(
            CONSTRUCT,
            truth.rows(CONSTRUCT),
            findings.agreements().stream()
                .flatMap(line -> line.claims().values().stream())
                .flatMap(List::stream)
                .toList());
  }

  private static boolean placed(TruthRow row, Report<CommitmentReport> claim) {
    return row.pointer().leadsTo(claim.record())
        && row.get("agreement").equals(claim.record().agreement());
  }
}
