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
  private static final int QUOTE = 80;

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
      newest.forEach(
          (key, ask) -> {
            if (ask.type() == type) {
              entries.add(entry(findings, references, ask, counts.getOrDefault(key, 1)));
            }
          });
    }
    return new BriefSection("ASKS, OFFERS, CONDITIONS", entries);
  }

  private static BriefSection.Entry entry(
      Findings findings, References references, Ask ask, int all) {
    Statement said = ask.statement().record();
    String more = all == 1 ? "" : ", newest of " + all;
    return BriefSection.Entry.of(
        "  ",
        PlainText.safe(findings.sides().label(ask.side()))
            + " "
            + Wording.asks(ask.type())
            + said.addressee()
                .map(a -> " (to " + PlainText.safe(findings.sides().label(a)) + ")")
                .orElse("")
            + ": "
            + Wording.said(ask.statement(), QUOTE)
            + " ("
            + PlainText.safe(Wording.name(said.speaker().name()))
            + ", "
            + Wording.date(ask.statement().document())
            + more
            + ")"
            + " "
            + references.cite(List.of(ask.statement()), 1));
  }
}
