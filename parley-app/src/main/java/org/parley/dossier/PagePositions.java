package org.parley.dossier;

import java.util.List;
import org.parley.record.Voice;
import org.parley.track.PositionRow;
import org.parley.track.position.PositionHistory;

/** Sides against propositions: the last word of each, and how it came about. */
final class PagePositions {
  private PagePositions() {}

  static void write(Page page) {
    page.openSection(PageSection.POSITIONS);
    Html html = page.html();
    List<PositionRow> rows = page.findings().positions();
    if (rows.isEmpty()) {
      html.element("p", "No statement takes a position on a proposition of the case.");
    } else {
      html.element(
          "p",
          "The value that stands is the last dated word of a side\u2019s officials, whoever among "
              + "them said it. Evidence is thin when all of it stands in one document; strong with "
              + "three statements or more, on two dates, in two outlets, one of them quoted; fair "
              + "between. Experts, media and unnamed voices are shown apart and count for no side.",
          "class",
          "note");
      table(page, rows);
      for (PositionRow row : rows) {
        details(page, row);
      }
    }
    page.closeSection();
  }

  private static void table(Page page, List<PositionRow> rows) {
    Html html = page.html();
    html.open(
        "div",
        "class",
        "wide",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        "Positions by side");
    html.open("table")
        .element(
            "caption",
            "Last word of officials by side: + for, \u2212 against, if conditional, "
                + "\u00b1 for and against, ? unclear; others apart");
    html.open("thead").open("tr").element("th", "Proposition", "scope", "col");
    for (String side : page.findings().sides().codes()) {
      html.open("th", "scope", "col").foreign(page.findings().sides().label(side)).close();
    }
    html.element("th", "Others, apart", "scope", "col").close().close().line().open("tbody");
    for (PositionRow row : rows) {
      html.open("tr").open("th", "scope", "row").foreign(row.proposition().text());
      PositionWords.standing(row.standing())
          .ifPresent(s -> html.text(" ").element("span", s, "class", "state"));
      html.close();
      row.sides().forEach(side -> cell(html, side));
      PositionRow.Tally apart = row.apart();
      html.element("td", apart.size() == 0 ? "\u2013" : PositionLines.tally(apart));
      html.close().line();
    }
    html.close().close().close().line();
  }

  private static void cell(Html html, PositionHistory side) {
    if (side.isEmpty()) {
      html.element("td", "\u2013");
      return;
    }
    html.open("td");
    PageHistory.value(html, side.value());
    html.open("span", "class", "by").text(" " + PositionWords.when(side));
    html.text(
        "; "
            + side.strength().level().label()
            + ", "
            + Wording.count(side.strength().utterances(), "statement"));
    if (!side.changes().isEmpty()) {
      html.text("; changed " + Wording.times(side.changes().size()));
    }
    html.close().close();
  }

  private static void details(Page page, PositionRow row) {
    Html html = page.html();
    int all = row.size() + row.apart().size();
    html.open("details").open("summary").foreign(row.proposition().text());
    html.text(": " + Wording.count(all, "statement")).close();
    for (PositionHistory side : row.sides()) {
      if (!side.isEmpty()) {
        String code = side.holder().side();
        html.open("h3", "class", "minor").foreign(page.findings().sides().label(code));
        html.text(", by its officials").close();
        PageHistory.write(page, side);
        speakers(page, row.officials(code));
        dissent(page, row, code);
      }
    }
    between(page, row);
    for (Voice voice : Voice.values()) {
      List<PositionHistory> apart =
          row.speakersApart().stream().filter(s -> s.holder().voice() == voice).toList();
      if (!apart.isEmpty()) {
        html.element("h3", "Apart: " + ConductLines.group(voice(voice)), "class", "minor");
        apart.forEach(s -> PageHistory.speaker(page, s));
      }
    }
    html.close().line();
  }

  private static String voice(Voice voice) {
    return switch (voice) {
      case OFFICIAL -> "officials of no side";
      case EXPERT, MEDIA, UNNAMED -> voice.label();
    };
  }

  /** Who of a side said what last; a single speaker is the side's history already. */
  private static void speakers(Page page, List<PositionHistory> officials) {
    if (officials.size() < 2) {
      return;
    }
    Html html = page.html();
    html.open("ul", "class", "quotes");
    for (PositionHistory official : officials) {
      html.open("li").foreign(Wording.name(official.holder().name())).text(": ");
      PageHistory.summary(page, official);
      html.close().line();
    }
    html.close();
  }

  private static void dissent(Page page, PositionRow row, String side) {
    for (PositionHistory official : row.dissenters(side)) {
      page.html().open("p", "class", "note").text("The last word on record of ");
      page.html().foreign(Wording.name(official.holder().name()));
      page.html()
          .text(
              ", "
                  + PositionWords.when(official)
                  + ", says the contrary of the side\u2019s last word.")
          .close()
          .line();
    }
  }

  private static void between(Page page, PositionRow row) {
    if (row.between().isEmpty()) {
      return;
    }
    Html html = page.html();
    html.element("h3", "Opposed between speakers of different sides", "class", "minor");
    html.open("ul", "class", "quotes");
    row.between().backers().forEach(s -> opposed(page, s));
    row.between().opponents().forEach(s -> opposed(page, s));
    html.close();
  }

  private static void opposed(Page page, PositionHistory speaker) {
    Html html = page.html();
    html.open("li").foreign(PositionWords.holder(page.findings(), speaker.holder())).text(": ");
    PageHistory.summary(page, speaker);
    html.close().line();
  }
}
