package org.parley.truth;

import java.util.ArrayList;
import java.util.List;
import org.parley.record.CodedRecord;
import org.parley.track.Findings;
import org.parley.track.IssueBalance;

/** Which sentences show common ground or disagreement, and on which issue. */
public final class IssueComparison implements Comparison {
  private static final String CONSTRUCT = "issues";

  private record Shown(String kind, String issue, CodedRecord record) {}

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Shown>(
            row -> row.pointer() + " | " + row.get("kind") + " | " + row.get("issue"),
            s -> Telling.of(s.record(), s.kind(), s.issue()),
            (row, s) -> near(row, s) && row.get("issue").equals(s.issue()),
            IssueComparison::near)
        .differences(CONSTRUCT, truth.rows(CONSTRUCT), account(findings));
  }

  private static boolean near(TruthRow row, Shown shown) {
    return row.pointer().leadsTo(shown.record()) && row.get("kind").equals(shown.kind());
  }

  private static List<Shown> account(Findings findings) {
    List<Shown> out = new ArrayList<>();
    for (IssueBalance issue : findings.issues()) {
      issue.shared().forEach(r -> out.add(shown(issue, r.record())));
      issue.disputed().forEach(r -> out.add(shown(issue, r.record())));
    }
    return out;
  }

  private static Shown shown(IssueBalance issue, CodedRecord record) {
    return new Shown(record.kind().label(), issue.issue(), record);
  }
}
