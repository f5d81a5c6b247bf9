package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.document.PartialDate;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.ask.Answer;
import org.parley.track.ask.Ask;
import org.parley.track.ask.AskType;

/**
 * What each side asks of the other, offers, makes conditional and undertakes, and the answer on
 * record: of each the newest, those that name their addressee first.
 */
final class AskLines {
  private static final int ANSWERS = 2;

  private static final Comparator<Ask> NEWEST =
      Comparator.comparing((Ask a) -> !a.named())
          .thenComparing(Ask::last, AskLines::latestFirst)
          .thenComparing(a -> -a.sayings().size());

  private AskLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    for (AskType type : AskType.values()) {
      List<BriefSection.Part> parts = new ArrayList<>();
      for (String side : findings.sides().codes()) {
        List<Ask> own =
            findings.asks().stream()
                .filter(a -> a.side().equals(side) && a.type() == type)
                .sorted(NEWEST)
                .toList();
        if (!own.isEmpty() && type != AskType.REFUSAL) {
          parts.add(part(findings, references, own.get(0), own.size()));
        }
      }
      if (!parts.isEmpty()) {
        entries.add(new BriefSection.Entry(parts));
      }
    }
    return BriefSection.keeping(1, "ASKS, OFFERS, CONDITIONS AND THEIR ANSWERS", entries);
  }

  private static int latestFirst(Optional<PartialDate> a, Optional<PartialDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    return b.get().compareTo(a.get());
  }

  private static BriefSection.Part part(
      Findings findings, References references, Ask ask, int all) {
    String before =
        PlainText.safe(findings.sides().label(ask.side()))
            + " "
            + AskWords.does(ask.type())
            + " ("
            + PlainText.safe(AskWords.to(findings.sides(), ask))
            + "): ";
    String after =
        " \u2014 "
            + PlainText.shorten(Wording.name(ask.newest().by()), 30)
            + ", "
            + Wording.shortDate(ask.newest().report().document())
            + (ask.sayings().size() == 1 ? "" : ", " + Wording.times(ask.sayings().size()))
            + (all == 1 ? "" : "; newest of " + all)
            + " "
            + references.cite(List.of(ask.newest().report()), 1)
            + (ask.type().isAnswerable() ? "; " + answers(findings, references, ask) : "");
    return BriefSection.Part.fitting("  ", before, most -> AskWords.said(ask, most), after);
  }

  private static String answers(Findings findings, References references, Ask ask) {
    List<Answer> shown = ask.answers().subList(0, Math.min(ANSWERS, ask.answers().size()));
    String told =
        shown.isEmpty()
            ? AskWords.NO_ANSWER
            : "answer: "
                + shown.stream()
                    .map(a -> answer(findings, references, a))
                    .collect(Collectors.joining("; "))
                + (shown.size() < ask.answers().size()
                    ? "; " + (ask.answers().size() - shown.size()) + " more"
                    : "");
    return ask.withdrawn()
        .map(w -> told + "; withdrawn by " + label(findings, ask.side()) + cited(references, w))
        .orElse(told);
  }

  private static String answer(Findings findings, References references, Answer answer) {
    String by = PlainText.shorten(Wording.name(answer.by()), 30);
    String label = label(findings, answer.side());
    return AskWords.kind(answer.kind())
        + " ("
        + (by.equals(label) ? by : by + " for " + label)
        + ", "
        + Wording.shortDate(answer.report().document())
        + ")"
        + cited(references, answer.report());
  }

  private static String label(Findings findings, String side) {
    return PlainText.safe(findings.sides().label(side));
  }

  private static String cited(References references, Report<?> report) {
    return " " + references.cite(List.of(report), 1);
  }
}
