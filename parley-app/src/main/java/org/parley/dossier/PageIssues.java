package org.parley.dossier;

import java.util.List;
import org.parley.track.IssueBalance;
import org.parley.track.PositionRow;
import org.parley.track.Report;
import org.parley.track.position.Condition;
import org.parley.track.position.IssueStanding;
import org.parley.track.position.PositionHistory;

/** What is disputed and what shared on each issue: by positions, and as is said outright. */
final class PageIssues {
  private PageIssues() {}

  static void write(Page page) {
    page.openSection(PageSection.ISSUES);
    Html html = page.html();
    html.element(
        "p",
        "By positions: what the last words of officials on the issue\u2019s propositions add up to. "
            + "Said outright: sentences that call something disputed or shared, each by whoever "
            + "says so. Neither overrules the other.",
        "class",
        "note");
    if (page.findings().issues().isEmpty()) {
      html.element("p", "Nothing on record.");
    }
    for (IssueBalance issue : page.findings().issues()) {
      html.open("article", "class", "card").open("h3").foreign(issue.label());
      issue
          .standing()
          .ifPresent(
              s -> html.text(" ").element("span", PositionWords.standing(s), "class", "state"));
      html.close().line();
      fit(html, issue);
      issue.standing().ifPresent(s -> positions(page, s));
      reports(page, "Said outright to be disputed", issue.disputed());
      reports(page, "Said outright to be shared", issue.shared());
      html.close().line();
    }
    page.closeSection();
  }

  private static void fit(Html html, IssueBalance issue) {
    switch (issue.fit()) {
      case SAID_SHARED_HELD_OPPOSED -> differ(html, "shared", "opposed");
      case SAID_DISPUTED_HELD_SHARED -> differ(html, "disputed", "shared");
      case AGREE, NOT_COMPARABLE -> {}
    }
  }

  private static void differ(Html html, String said, String held) {
    html.element(
        "p",
        "The two differ: said outright to be "
            + said
            + ", yet the positions of officials are "
            + held
            + ".",
        "class",
        "note");
  }

  private static void positions(Page page, IssueStanding standing) {
    Html html = page.html();
    html.element("h4", "By positions of officials").open("ul", "class", "quotes");
    for (PositionRow row : standing.rows()) {
      html.open("li").foreign(row.proposition().text());
      PositionWords.standing(row.standing())
          .ifPresent(s -> html.text(" ").element("span", s, "class", "state"));
      for (PositionHistory side : row.sides()) {
        if (!side.isEmpty()) {
          html.open("p").foreign(page.findings().sides().label(side.holder().side())).text(": ");
          PageHistory.summary(page, side);
          html.close();
        }
      }
      for (Condition condition : row.conditions()) {
        condition(page, condition);
      }
      if (!row.between().isEmpty() && !row.standing().isOpposition()) {
        html.element("p", "Opposed between speakers of different sides:", "class", "note");
        row.between().backers().forEach(s -> speaker(page, s));
        row.between().opponents().forEach(s -> speaker(page, s));
      }
      if (row.size() == 0) {
        html.element("p", "No official spoke of it; others, apart, did.", "class", "note");
      }
      html.close().line();
    }
    html.close();
  }

  private static void speaker(Page page, PositionHistory speaker) {
    Html html = page.html();
    html.open("p").foreign(PositionWords.holder(page.findings(), speaker.holder())).text(": ");
    PageHistory.summary(page, speaker);
    html.close();
  }

  private static void condition(Page page, Condition condition) {
    Html html = page.html();
    html.open("p").text("Condition of ");
    html.foreign(page.findings().sides().label(condition.side())).text(": ");
    html.open("q")
        .foreign(
            condition.words().orElse(condition.said().statement().record().provenance().quote()))
        .close();
    String when = condition.said().date().map(Wording::shortDate).orElse("undated");
    html.element("span", ", " + when, "class", "by");
    page.cite(condition.said().statement());
    html.close();
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
