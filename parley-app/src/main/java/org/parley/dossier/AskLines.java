package org.parley.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.record.Statement;
import org.parley.track.Ask;
import org.parley.track.Findings;

/** Who asks, offers, conditions and undertakes what: the newest of each. */
final class AskLines {
  private AskLines() {}

  static BriefSection section(Findings findings, References references) {
    Map<String, Ask> newest = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Ask ask : findings.asks()) {
      String key = ask.side() + " " + ask.type();
      newest.putIfAbsent(key, ask);
      counts.merge(key, 1, Integer::sum);
    }
    List<BriefSection.Entry> entries = new ArrayList<>();
    for (Ask.Type type : Ask.Type.values()) {
      List<BriefSection.Part> parts = new ArrayList<>();
      newest.forEach(
          (key, ask) -> {
            if (ask.type() == type) {
              parts.add(part(findings, references, ask, counts.getOrDefault(key, 1)));
            }
          });
      if (!parts.isEmpty()) {
        entries.add(new BriefSection.Entry(parts));
      }
    }
    return BriefSection.keeping(2, "ASKS, OFFERS, CONDITIONS", entries);
  }

  private static BriefSection.Part part(
      Findings findings, References references, Ask ask, int all) {
    Statement said = ask.statement().record();
    String before =
        PlainText.safe(findings.sides().label(ask.side()))
            + " "
            + Wording.asks(ask.type())
            + said.addressee()
                .map(a -> " (to " + PlainText.safe(findings.sides().label(a)) + ")")
                .orElse("")
            + ": ";
    String after =
        " \u2014 "
            + PlainText.shorten(Wording.name(said.speaker().name()), 30)
            + ", "
            + Wording.shortDate(ask.statement().document())
            + (all == 1 ? "" : ", newest of " + all)
            + " "
            + references.cite(List.of(ask.statement()), 1);
    return BriefSection.Part.fitting(
        "  ", before, most -> Wording.said(ask.statement(), most), after);
  }
}
