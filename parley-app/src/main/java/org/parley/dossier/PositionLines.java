package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.track.Findings;
import org.parley.track.PositionRow;
import org.parley.track.Report;
import org.parley.track.position.Change;
import org.parley.track.position.Condition;
import org.parley.track.position.HeldValue;
import org.parley.track.position.PositionHistory;
import org.parley.track.position.Silence;
import org.parley.track.position.SpeakerOpposition;
import org.parley.track.position.StrengthLevel;
import org.parley.track.position.Utterance;

/** Where officials of the sides stand on the main propositions: one entry compares them all. */
final class PositionLines {
  private static final int CITED = 2;

  private static final int MOST_SPEAKERS = 2;
  private static final int MOST_NAME = 40;

  private PositionLines() {}

  static BriefSection section(Findings findings, References references) {
    List<PositionRow> rows = new ArrayList<>(findings.positions());
    // What can be compared comes first, then what only one side or nobody official spoke of.
    rows.sort(
        Comparator.comparing(PositionLines::rank)
            .thenComparing(r -> r.standing().evidence(), Comparator.reverseOrder()));
    return BriefSection.keeping(
        2,
        "POSITIONS (LAST WORD OF OFFICIALS)",
        rows.stream().map(r -> entry(findings, references, r)).toList());
  }

  /** Officials of two sides, speakers of two sides, the rest. */
  private static int rank(PositionRow row) {
    if (row.sides().stream().filter(s -> s.last().isPresent()).count() > 1) {
      return 0;
    }
    return row.between().isEmpty() ? 2 : 1;
  }

  private static BriefSection.Entry entry(
      Findings findings, References references, PositionRow row) {
    List<BriefSection.Part> parts = new ArrayList<>();
    parts.add(
        new BriefSection.Part(
            "  ",
            PlainText.safe(row.proposition().text())
                + PositionWords.standing(row.standing()).map(s -> " \u2014 " + s).orElse("")));
    List<String> told = new ArrayList<>();
    Map<String, List<PositionHistory>> thin = new LinkedHashMap<>();
    for (PositionHistory side : row.sides()) {
      if (isThin(row, side)) {
        thin.computeIfAbsent(
                side.value() + " " + References.place(witnesses(side).get(0)),
                k -> new ArrayList<>())
            .add(side);
      } else if (!side.isEmpty()) {
        told.add(side(findings, references, row, side, label(findings, side)));
      }
    }
    for (List<PositionHistory> same : thin.values()) {
      // One sentence about several sides is one piece of evidence, not one for each.
      String labels =
          same.stream().map(s -> label(findings, s)).collect(Collectors.joining(" and "))
              + (same.size() > 1 ? ", by one sentence," : "");
      parts.add(basis(side(findings, references, row, same.get(0), labels), same.get(0)));
    }
    PositionRow.Tally apart = row.apart();
    if (apart.size() > 0) {
      told.add(
          "other voices: "
              + tally(apart)
              + (told.isEmpty() && parts.size() == 1
                  ? " " + references.cite(newest(row.speakersApart()), CITED)
                  : ""));
    }
    if (!told.isEmpty()) {
      parts.add(new BriefSection.Part("      ", String.join(" \u00b7 ", told)));
    }
    between(findings, references, row).ifPresent(parts::add);
    return new BriefSection.Entry(parts);
  }

  /** What is thin is told in its own words, so that it is not taken for more than it is. */
  private static BriefSection.Part basis(String told, PositionHistory side) {
    Report<Statement> said = witnesses(side).get(0);
    return BriefSection.Part.fitting(
        "      ",
        told + ": ",
        most -> Wording.quoted(PlainText.shorten(said.record().provenance().quote(), most)),
        ", " + Wording.voice(said.document()));
  }

  private static boolean isThin(PositionRow row, PositionHistory side) {
    // A condition is told in its words already.
    return side.last().isPresent()
        && side.value() != HeldValue.CONDITIONAL
        && row.standing().evidence() == StrengthLevel.THIN
        && side.strength().level() == StrengthLevel.THIN;
  }

  private static String label(Findings findings, PositionHistory side) {
    return PlainText.safe(findings.sides().label(side.holder().side()));
  }

  private static String side(
      Findings findings,
      References references,
      PositionRow row,
      PositionHistory side,
      String label) {
    String code = side.holder().side();
    List<Report<Statement>> cited = new ArrayList<>(witnesses(side));
    StringBuilder out =
        new StringBuilder(label)
            .append(" ")
            .append(PositionWords.value(side.value()))
            .append(" (")
            .append(PositionWords.when(side));
    int statements = side.strength().utterances();
    if (statements > 1) {
      out.append(", ").append(Wording.count(statements, "statement"));
    }
    if (side.value() == HeldValue.CONDITIONAL) {
      newestCondition(row, code)
          .flatMap(Condition::words)
          .ifPresent(w -> out.append(", \u201c" + PlainText.shorten(w, 70) + "\u201d"));
    }
    if (!side.changes().isEmpty()) {
      Change last = side.changes().get(side.changes().size() - 1);
      out.append(", was ").append(PositionWords.value(last.from().value()));
      last.from().date().ifPresent(d -> out.append(" ").append(Wording.shortDate(d)));
      cited.add(last.from().witness().statement());
    }
    if (side.silence().kind() == Silence.Kind.SILENT) {
      out.append(", silent since");
    }
    return out.append(") ").append(references.cite(cited, CITED)).toString();
  }

  /** Who contradicts whom where the officials of the sides do not. */
  private static Optional<BriefSection.Part> between(
      Findings findings, References references, PositionRow row) {
    SpeakerOpposition between = row.between();
    if (between.isEmpty() || row.standing().isOpposition()) {
      return Optional.empty();
    }
    return Optional.of(
        new BriefSection.Part(
            "      ",
            "opposed between speakers: "
                + speakers(findings, references, between.backers())
                + " for; "
                + speakers(findings, references, between.opponents())
                + " against"));
  }

  private static String speakers(
      Findings findings, References references, List<PositionHistory> speakers) {
    String shown =
        speakers.stream()
            .limit(MOST_SPEAKERS)
            .map(
                s ->
                    PlainText.shorten(PositionWords.holder(findings, s.holder()), MOST_NAME)
                        + " "
                        + references.cite(witnesses(s), 1))
            .collect(Collectors.joining(", "));
    int rest = speakers.size() - MOST_SPEAKERS;
    return rest > 0 ? shown + " and " + rest + " more" : shown;
  }

  /** The newest condition that officials of the side made. */
  static Optional<Condition> newestCondition(PositionRow row, String side) {
    return row.conditions().stream()
        .filter(c -> c.side().equals(side) && c.said().date().isPresent())
        .reduce((a, b) -> b)
        .or(() -> row.conditions().stream().filter(c -> c.side().equals(side)).findFirst());
  }

  /** The statement that the last value rests on; unclear words where there is none. */
  static List<Report<Statement>> witnesses(PositionHistory history) {
    if (history.last().isEmpty()) {
      return history.utterances().stream().map(Utterance::statement).limit(1).toList();
    }
    return history.last().get().value() == HeldValue.MIXED
        ? history.last().get().utterances().stream().map(Utterance::statement).toList()
        : List.of(history.last().get().witness().statement());
  }

  private static List<Report<Statement>> newest(List<PositionHistory> histories) {
    return histories.stream().flatMap(h -> witnesses(h).stream()).toList();
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
}
