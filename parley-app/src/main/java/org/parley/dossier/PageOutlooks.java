package org.parley.dossier;

import java.util.List;
import org.parley.record.Direction;
import org.parley.record.Outlook;
import org.parley.record.Provenance;
import org.parley.track.Report;
import org.parley.track.outlook.Forecast;
import org.parley.track.outlook.ForecastStatus;

/**
 * What is expected of the relation: first what has a day and something to observe, with its rule
 * and what came; then the rest as it was said, by direction and by who says it.
 */
final class PageOutlooks {
  private PageOutlooks() {}

  static void write(Page page) {
    page.openSection(PageSection.OUTLOOKS);
    Html html = page.html();
    List<Forecast> all = page.findings().outlooks();
    if (all.isEmpty()) {
      html.element("p", "Nothing on record.");
    }
    List<Forecast> ruled = OutlookLines.ruled(page.findings());
    if (!ruled.isEmpty()) {
      html.element("h3", "Held against the record");
      html.element(
          "p",
          "An outlook with a day and something to observe is judged by these documents only, as of "
              + "the latest of them. Where they hold too little, it cannot be told.",
          "class",
          "note");
      html.open("ul", "class", "quotes");
      ruled.forEach(forecast -> ruled(page, forecast));
      html.close();
    }
    for (Direction direction : Direction.values()) {
      List<Forecast> said =
          all.stream()
              .filter(f -> !f.hasRule() && f.outlook().record().direction() == direction)
              .toList();
      if (!said.isEmpty()) {
        html.element("h3", OutlookWords.word(direction) + ", as said");
        OutlookGroup.of(page.findings(), said).forEach(group -> group(page, group));
      }
    }
    page.closeSection();
  }

  private static void group(Page page, OutlookGroup group) {
    Html html = page.html();
    html.open("h4");
    if (group.side().isPresent()) {
      html.text("officials: ");
    }
    html.foreign(group.label()).close();
    if (group.outlooks().isEmpty()) {
      html.element("p", "None on record.");
      return;
    }
    html.open("ul", "class", "quotes");
    for (Forecast forecast : group.outlooks()) {
      html.open("li");
      terms(page, forecast.outlook().record());
      quote(page, forecast.outlook());
      html.close().line();
    }
    html.close();
  }

  private static void ruled(Page page, Forecast forecast) {
    Html html = page.html();
    Outlook outlook = forecast.outlook().record();
    html.open("li");
    html.element("b", OutlookWords.word(outlook.direction())).text(" ");
    terms(page, outlook);
    quote(page, forecast.outlook());
    html.open("div", "class", "by");
    forecast.due().ifPresent(d -> html.text("Time meant: " + OutlookWords.days(d) + ". "));
    forecast
        .rule()
        .ifPresent(
            r -> {
              html.text("Counted: ").foreign(OutlookWords.rule(page.findings(), r));
              html.text("; " + OutlookWords.counted(r, forecast.counted()));
              html.text(forecast.status() == ForecastStatus.NOT_DUE ? " so far. " : ". ");
            });
    html.element("b", "Result: " + OutlookWords.verdict(forecast) + ".");
    page.cite(forecast.counted().found());
    html.close();
    html.close().line();
  }

  private static void terms(Page page, Outlook outlook) {
    outlook.horizon().ifPresent(h -> term(page, "horizon", h));
    outlook.condition().ifPresent(c -> term(page, "condition", c));
  }

  private static void term(Page page, String name, String words) {
    page.html().open("span", "class", "code").text(name + ": ").foreign(words).close().text(" ");
  }

  private static void quote(Page page, Report<Outlook> report) {
    page.quote(
        report,
        report.record().provenance().quote(),
        report.record().by().equals(Provenance.DOCUMENT)
            ? ""
            : OutlookWords.by(page.findings(), report));
  }
}
