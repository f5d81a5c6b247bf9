package org.parley.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.track.Findings;
import org.parley.track.PositionRow;
import org.parley.track.Report;
import org.parley.track.Standing;

/** Where officials of the sides stand on the main propositions. */
final class PositionLines {
  private static final int CITED = 4;

  private PositionLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    for (PositionRow row : findings.positions()) {
      List<String> told = new ArrayList<>();
      List<Report<Statement>> cited = new ArrayList<>();
      row.bySide()
          .forEach(
              (side, tally) -> {
                if (tally.size() > 0) {
                  told.add(PlainText.safe(findings.sides().label(side)) + " " + tally(tally));
                  newest(tally, cited);
                }
              });
      if (row.apart().size() > 0) {
        told.add("others, apart: " + tally(row.apart()));
        if (told.size() == 1) {
          newest(row.apart(), cited);
        }
      }
      entries.add(
          new BriefSection.Entry(
              List.of(
                  new BriefSection.Part(
                      "  ",
                      PlainText.safe(row.proposition().text())
                          + standing(row.standing()).map(s -> " \u2014 " + s).orElse("")),
                  new BriefSection.Part(
                      "      ",
                      String.join(" \u00b7 ", told) + " " + references.cite(cited, CITED)))));
    }
    return BriefSection.keeping(3, "POSITIONS (STATEMENTS OF OFFICIALS)", entries);
  }

  /** What the last words of the sides are together; empty where they settle nothing. */
  static Optional<String> standing(Standing standing) {
    return switch (standing.kind()) {
      case SHARED -> Optional.of("shared");
      case REJECTED -> Optional.of("rejected");
      case OPPOSED -> Optional.of("opposed");
      case EXHAUSTED ->
          Optional.of(
              "opposed, nothing new"
                  + standing.since().map(d -> " since " + Wording.date(d)).orElse(""));
      case CONDITIONAL -> Optional.of("conditional");
      case ONE_SIDED -> Optional.of("one side only");
      case UNCLEAR -> Optional.empty();
    };
  }

  /** "3 for, 1 against". */
  static String tally(PositionRow.Tally tally) {
    List<String> out = new ArrayList<>();
    for (PositionValue value : PositionValue.values()) {
      int n = tally.of(value).size();
      if (n > 0) {
        out.add(n + " " + value.label());
      }
    }
    return String.join(", ", out);
  }

  private static void newest(PositionRow.Tally tally, Collection<Report<Statement>> out) {
    for (Map.Entry<PositionValue, List<Report<Statement>>> e : tally.statements().entrySet()) {
      out.add(e.getValue().get(e.getValue().size() - 1));
    }
  }
}
