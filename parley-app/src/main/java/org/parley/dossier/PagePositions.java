package org.parley.dossier;

import java.util.List;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.track.PositionRow;
import org.parley.track.Report;

/** Sides against propositions, with the sentences. */
final class PagePositions {
  private PagePositions() {}

  static void write(Page page) {
    page.openSection(PageSection.POSITIONS);
    Html html = page.html();
    List<PositionRow> rows = page.findings().positions();
    if (rows.isEmpty()) {
      html.element("p", "No statement takes a position on a proposition of the case.");
    } else {
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
    html.open("table").element("caption", "Statements of officials by side; others apart");
    html.open("thead").open("tr").element("th", "Proposition", "scope", "col");
    for (String side : page.findings().sides().codes()) {
      html.open("th", "scope", "col").foreign(page.findings().sides().label(side)).close();
    }
    html.element("th", "Others, apart", "scope", "col").close().close().line().open("tbody");
    for (PositionRow row : rows) {
      html.open("tr").open("th", "scope", "row").foreign(row.proposition().text());
      PositionLines.standing(row.standing())
          .ifPresent(s -> html.text(" ").element("span", s, "class", "state"));
      html.close();
      row.bySide().values().forEach(tally -> cell(html, tally));
      cell(html, row.apart());
      html.close().line();
    }
    html.close().close().close().line();
  }

  private static void cell(Html html, PositionRow.Tally tally) {
    html.element("td", tally.size() == 0 ? "\u2013" : PositionLines.tally(tally));
  }

  private static void details(Page page, PositionRow row) {
    Html html = page.html();
    html.open("details").open("summary").foreign(row.proposition().text());
    html.text(": " + Wording.count(row.size() + row.apart().size(), "statement")).close();
    row.bySide().forEach((side, tally) -> tally(page, page.findings().sides().label(side), tally));
    tally(page, "Others, apart", row.apart());
    html.close().line();
  }

  private static void tally(Page page, String who, PositionRow.Tally tally) {
    for (PositionValue value : PositionValue.values()) {
      List<Report<Statement>> statements = tally.of(value);
      if (!statements.isEmpty()) {
        page.html().open("h3", "class", "minor").foreign(who).text(", " + value.label()).close();
        page.quotes(statements);
      }
    }
  }
}
