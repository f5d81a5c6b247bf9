package org.parley.dossier;

import java.util.List;
import org.parley.track.IssueBalance;
import org.parley.track.Report;

/** What is disputed and what shared on each issue. */
final class PageIssues {
  private PageIssues() {}

  static void write(Page page) {
    page.openSection(PageSection.ISSUES);
    Html html = page.html();
    if (page.findings().issues().isEmpty()) {
      html.element("p", "Nothing on record.");
    }
    for (IssueBalance issue : page.findings().issues()) {
      html.open("article", "class", "card").open("h3").foreign(issue.label()).close().line();
      reports(page, "Disputed", issue.disputed());
      reports(page, "Shared", issue.shared());
      html.close().line();
    }
    page.closeSection();
  }

  private static void reports(Page page, String heading, List<? extends Report<?>> reports) {
    if (reports.isEmpty()) {
      return;
    }
    Html html = page.html();
    html.element("h4", heading).open("ul", "class", "quotes");
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
