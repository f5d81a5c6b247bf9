package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.track.Findings;
import org.parley.track.IssueBalance;
import org.parley.track.Report;

/** What is disputed and what shared, by issue. */
final class IssueLines {
  private static final int MOST = 5;

  /** What belongs to no issue of the case says nothing here; the dossier has it. */
  private static final String UNSORTED = "other";

  private IssueLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    line(findings, references, "Disputed: ", IssueBalance::disputed, entries);
    line(findings, references, "Shared: ", IssueBalance::shared, entries);
    return BriefSection.keeping(2, "DISPUTED AND SHARED", entries);
  }

  private static void line(
      Findings findings,
      References references,
      String head,
      Function<IssueBalance, List<? extends Report<?>>> of,
      List<BriefSection.Entry> out) {
    List<IssueBalance> issues =
        findings.issues().stream()
            .filter(i -> !of.apply(i).isEmpty() && !i.issue().equals(UNSORTED))
            .sorted((a, b) -> Integer.compare(of.apply(b).size(), of.apply(a).size()))
            .toList();
    if (issues.isEmpty()) {
      return;
    }
    String told =
        issues.stream()
            .limit(MOST)
            .map(
                i ->
                    PlainText.safe(i.label())
                        + " "
                        + of.apply(i).size()
                        + " "
                        + references.cite(of.apply(i), 1))
            .collect(Collectors.joining(", "));
    int rest = issues.size() - MOST;
    out.add(
        BriefSection.Entry.of(
            "  ",
            head + told + (rest > 0 ? " and " + Wording.count(rest, "issue") + " more" : "")));
  }
}
