package org.parley.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.record.RedLine;
import org.parley.track.AgreementLine;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.commitment.Claim;
import org.parley.track.commitment.CommitmentState;
import org.parley.track.commitment.ObligorLine;
import org.parley.track.commitment.Says;
import org.parley.track.redline.Nearby;
import org.parley.track.redline.RedLineStory;

/** Red lines, and agreements with their status by obligor and what is claimed by whom. */
final class ClaimLines {
  private static final int MOST_CLAIMANTS = 1;

  private ClaimLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    Map<String, List<RedLineStory>> byHolder = new LinkedHashMap<>();
    findings
        .redLines()
        .forEach(s -> byHolder.computeIfAbsent(s.holder(), k -> new ArrayList<>()).add(s));
    List<BriefSection.Part> redLines = new ArrayList<>();
    byHolder.forEach((holder, lines) -> redLines.add(redLine(findings, references, lines)));
    if (!redLines.isEmpty()) {
      entries.add(new BriefSection.Entry(redLines));
    }
    for (AgreementLine agreement : findings.agreements()) {
      entries.add(agreement(findings, references, agreement));
    }
    return BriefSection.keeping(2, "RED LINES AND AGREEMENTS (CLAIMS, NOT FACTS)", entries);
  }

  private static BriefSection.Entry agreement(
      Findings findings, References references, AgreementLine line) {
    List<String> told = new ArrayList<>();
    for (ObligorLine obligor : line.obligors()) {
      if (obligor.verdict().state() != CommitmentState.NO_EVIDENCE) {
        String who = PlainText.safe(ClaimWords.obligor(findings, obligor.obligor()));
        told.add(
            who
                + ": "
                + ClaimWords.status(obligor.verdict())
                + ", "
                + claims(findings, references, obligor));
      }
    }
    // Words about what should be kept only where nobody says what was.
    String all = told.isEmpty() ? wishes(findings, references, line) : String.join("; ", told);
    return BriefSection.Entry.of("  ", PlainText.shorten(line.agreement(), 60) + " \u2014 " + all);
  }

  private static String claims(Findings findings, References references, ObligorLine line) {
    List<String> told = new ArrayList<>();
    ClaimWords.bySays(line)
        .forEach(
            (says, claims) -> {
              if (says.isEvidence()) {
                told.add(says(findings, references, line, says, claims));
              }
            });
    return String.join(", ", told);
  }

  private static String says(
      Findings findings, References references, ObligorLine line, Says says, List<Claim> claims) {
    Set<String> names = ClaimWords.claimants(findings, line, says);
    List<String> shown = names.stream().limit(MOST_CLAIMANTS).map(PlainText::safe).toList();
    int rest = names.size() - shown.size();
    return ClaimWords.says(says)
        + " "
        + String.join(", ", shown)
        + (rest > 0 ? " and " + rest + " more" : "")
        + " "
        + references.cite(claims.stream().<Report<?>>map(Claim::report).toList(), 2);
  }

  /** Words about what should be kept or agreed, of whomever. */
  private static String wishes(Findings findings, References references, AgreementLine line) {
    List<String> told = new ArrayList<>();
    for (Says says : Says.values()) {
      if (!says.isEvidence()) {
        List<Claim> claims = new ArrayList<>();
        line.obligors().forEach(o -> claims.addAll(o.claims(says)));
        if (!claims.isEmpty()) {
          ObligorLine all =
              new ObligorLine(
                  java.util.Optional.empty(), line.obligors().get(0).verdict(), claims, List.of());
          told.add(says(findings, references, all, says, claims));
        }
      }
    }
    return String.join("; ", told);
  }

  private static BriefSection.Part redLine(
      Findings findings, References references, List<RedLineStory> lines) {
    RedLineStory newest = lines.get(0);
    for (RedLineStory line : lines) {
      if (Report.ORDER.compare(line.newest(), newest.newest()) >= 0
          && line.newest().published().isPresent() == newest.newest().published().isPresent()) {
        newest = line;
      }
    }
    Report<RedLine> said = newest.newest();
    return BriefSection.Part.fitting(
        "  ",
        "Red line of " + PlainText.safe(findings.sides().label(newest.holder())) + ": ",
        most -> Wording.quoted(PlainText.shorten(RedLineStory.words(said), most)),
        (lines.size() > 1 ? ", newest of " + lines.size() : "")
            + " "
            + references.cite(List.of(said), 1)
            + near(findings, references, newest));
  }

  private static String near(Findings findings, References references, RedLineStory line) {
    if (line.near().isEmpty()) {
      return "; nothing near on record";
    }
    Nearby first = line.near().get(0);
    return "; near: "
        + PlainText.safe(findings.sides().label(first.by()))
        + " "
        + PageRedLines.manner(first)
        + first.date().map(d -> " " + Wording.date(d)).orElse("")
        + " "
        + references.cite(List.of(first.report()), 1);
  }
}
