package org.parley.truth;

import java.util.List;
import org.parley.record.Outlook;
import org.parley.track.Findings;
import org.parley.track.Report;

/** Who expects what of the relation; a plain horizon of the truth must be the program's too. */
public final class OutlookComparison implements Comparison {
  private static final String CONSTRUCT = "outlooks";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Report<Outlook>>(
            row ->
                String.join(
                    " ",
                    row.get("id"),
                    row.get("by"),
                    row.get("direction"),
                    row.get("horizon"),
                    "in",
                    row.get("document")),
            r ->
                Telling.of(
                    r.record(),
                    r.record().by(),
                    r.record().direction().label(),
                    r.record().horizon().orElse("")),
            (row, r) ->
                row.pointer().leadsTo(r.record())
                    && row.values("direction").contains(r.record().direction().label())
                    && by(row, r.record())
                    && horizon(row, r.record()),
            (row, r) -> row.pointer().leadsTo(r.record()))
        .differences(CONSTRUCT, truth.rows(CONSTRUCT), findings.outlooks());
  }

  /** A group is named as the text has it ("Political observers in Halmar"). */
  private static boolean by(TruthRow row, Outlook outlook) {
    String by = row.get("by");
    return outlook.by().equals(by) || outlook.by().toLowerCase(java.util.Locale.ROOT).contains(by);
  }

  private static boolean horizon(TruthRow row, Outlook outlook) {
    String given = outlook.horizon().orElse("");
    String expected = row.get("horizon");
    return !row.firm()
        || expected.isEmpty() == given.isEmpty()
            && (expected.contains(given) || given.contains(expected));
  }
}
