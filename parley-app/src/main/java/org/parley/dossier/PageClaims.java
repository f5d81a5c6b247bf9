package org.parley.dossier;

import java.util.List;
import org.parley.record.RedLine;
import org.parley.track.AgreementLine;
import org.parley.track.Report;

/** Agreements with the claims made of them, and red lines. */
final class PageClaims {
  private PageClaims() {}

  static void write(Page page) {
    page.openSection(PageSection.CLAIMS);
    Html html = page.html();
    html.element(
        "p",
        "What is said of an agreement is a claim of whoever says it; no side\u2019s claim settles it.",
        "class",
        "note");
    for (AgreementLine agreement : page.findings().agreements()) {
      html.open("article", "class", "card").open("h3").foreign(agreement.agreement()).close();
      agreement
          .claims()
          .forEach(
              (status, claims) -> {
                html.element("h4", "said to be " + status.label());
                sentences(page, claims);
              });
      html.close().line();
    }
    List<Report<RedLine>> redLines = page.findings().redLines();
    if (!redLines.isEmpty()) {
      html.element("h3", "Red lines").open("ul", "class", "quotes");
      for (Report<RedLine> line : redLines) {
        html.open("li").open("span", "class", "code").text("held by ");
        html.foreign(page.findings().sides().label(line.record().holder())).close().text(" ");
        page.quote(
            line, line.record().provenance().quote(), Wording.speakerBehind(page.findings(), line));
        html.close().line();
      }
      html.close();
    }
    if (page.findings().agreements().isEmpty() && redLines.isEmpty()) {
      html.element("p", "Nothing on record.");
    }
    page.closeSection();
  }

  private static void sentences(Page page, List<? extends Report<?>> reports) {
    Html html = page.html();
    html.open("ul", "class", "quotes");
    for (Report<?> report : reports) {
      html.open("li");
      page.quote(
          report,
          report.record().provenance().quote(),
          Wording.speakerBehind(page.findings(), report));
      html.close().line();
    }
    html.close();
  }
}
