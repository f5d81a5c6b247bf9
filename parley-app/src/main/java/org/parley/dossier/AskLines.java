package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * record: of each the newest that names its addressee. Whom the others mean is a guess, which the
 * dossier shows as such.
 */
final class AskLines {
  private static final int ANSWERS = 2;
  private static final int MOST_SAME = 200;

  private static final Comparator<Ask> NEWEST =
      Comparator.comparing(Ask::last, AskLines::latestFirst)
          .thenComparing(a -> -a.sayings().size());

  private AskLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    for (AskType type : AskType.values()) {
      if (type != AskType.REFUSAL) {
        List<BriefSection.Part> parts = parts(findings, references, type);
        if (!parts.isEmpty()) {
          entries.add(new BriefSection.Entry(parts));
        }
      }
    }
    long unaddressed =
        findings.asks().stream().filter(a -> !a.named() && a.type() != AskType.REFUSAL).count();
    if (unaddressed > 0) {
      entries.add(
          BriefSection.Entry.of(
              "  ", "Besides, " + unaddressed + " without a named addressee, in the dossier"));
    }
    return BriefSection.keeping(1, "ASKS, OFFERS, CONDITIONS AND THEIR ANSWERS", entries);
  }

  /** Each side's newest with a named addressee; what one sentence tells of several stands once. */
  private static List<BriefSection.Part> parts(
      Findings findings, References references, AskType type) {
    Map<String, List<Ask>> newest = new LinkedHashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (String side : findings.sides().codes()) {
      List<Ask> own =
          findings.asks().stream()
              .filter(a -> a.side().equals(side) && a.type() == type && a.named())
              .sorted(NEWEST)
              .toList();
      sizes.put(side, own.size());
      own.stream()
          .limit(1)
          .forEach(
              a ->
                  newest
                      .computeIfAbsent(
                          References.place(a.newest().report()) + AskWords.said(a, MOST_SAME),
                          k -> new ArrayList<>())
                      .add(a));
    }
    return newest.values().stream()
        .map(
            same ->
                same.size() == 1
                    ? part(
                        findings,
                        references,
                        same.get(0),
                        sizes.getOrDefault(same.get(0).side(), 1))
                    : together(findings, references, same))
        .toList();
  }

  private static BriefSection.Part together(
      Findings findings, References references, List<Ask> same) {
    Ask first = same.get(0);
    String before =
        same.stream().map(a -> label(findings, a.side())).collect(Collectors.joining(" and "))
            + " together "
            + AskWords.doTogether(first.type())
            + ": ";
    String after =
        " \u2014 "
            + Wording.shortDate(first.newest().report().document())
            + cited(references, first.newest().report());
    return BriefSection.Part.fitting("  ", before, most -> AskWords.said(first, most), after);
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
