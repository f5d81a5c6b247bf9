package org.parley.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parley.record.CommitmentReport;
import org.parley.record.RedLine;
import org.parley.track.AgreementLine;
import org.parley.track.Findings;
import org.parley.track.Report;

/** Agreements with what is claimed of them and by whom, and red lines. */
final class ClaimLines {
  private static final int MOST_CLAIMANTS = 2;

  private ClaimLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    for (AgreementLine agreement : findings.agreements()) {
      entries.add(agreement(findings, references, agreement));
    }
    Map<String, List<Report<RedLine>>> byHolder = new LinkedHashMap<>();
    findings
        .redLines()
        .forEach(r -> byHolder.computeIfAbsent(r.record().holder(), k -> new ArrayList<>()).add(r));
    List<BriefSection.Part> redLines = new ArrayList<>();
    byHolder.forEach((holder, lines) -> redLines.add(redLine(findings, references, holder, lines)));
    if (!redLines.isEmpty()) {
      entries.add(0, new BriefSection.Entry(redLines));
    }
    return BriefSection.keeping(1, "RED LINES AND AGREEMENTS (CLAIMS, NOT FACTS)", entries);
  }

  private static BriefSection.Entry agreement(
      Findings findings, References references, AgreementLine line) {
    List<String> told = new ArrayList<>();
    line.claims()
        .forEach(
            (status, claims) ->
                told.add(
                    status.label()
                        + " by "
                        + claimants(findings, claims)
                        + " "
                        + references.cite(claims, 2)));
    return BriefSection.Entry.of(
        "  ", PlainText.shorten(line.agreement(), 60) + ": said to be " + String.join("; ", told));
  }

  private static String claimants(Findings findings, List<Report<CommitmentReport>> claims) {
    TreeSet<String> names = new TreeSet<>();
    claims.forEach(c -> names.add(PlainText.safe(Wording.claimant(findings, c))));
    List<String> shown = names.stream().limit(MOST_CLAIMANTS).toList();
    int rest = names.size() - shown.size();
    return String.join(", ", shown) + (rest > 0 ? " and " + rest + " more" : "");
  }

  private static BriefSection.Part redLine(
      Findings findings, References references, String holder, List<Report<RedLine>> lines) {
    Report<RedLine> newest = lines.get(lines.size() - 1);
    return BriefSection.Part.fitting(
        "  ",
        "Red line of " + PlainText.safe(findings.sides().label(holder)) + ": ",
        most ->
            Wording.quoted(
                PlainText.shorten(newest.record().condition().of(newest.document().text()), most)),
        (lines.size() > 1 ? ", newest of " + lines.size() : "")
            + " "
            + references.cite(List.of(newest), 1));
  }
}
