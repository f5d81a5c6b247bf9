package org.parley.dossier;

import java.util.List;
import org.parley.track.Coverage;

/** What was read: undated documents first. */
final class PageCoverage {
  private PageCoverage() {}

  static void write(Page page, List<String> unread) {
    Coverage coverage = page.findings().coverage();
    Html html = page.html();
    page.openSection(PageSection.RECORD);
    html.open("dl", "class", "facts").line();
    if (!coverage.undated().isEmpty()) {
      html.element("dt", "Undated").open("dd").open("ul");
      for (Coverage.Undated undated : coverage.undated()) {
        html.open("li").foreign(undated.document().id());
        undated
            .notBefore()
            .ifPresent(
                bound -> {
                  html.text(": not before " + Wording.date(bound.date()) + " by what it reports");
                  page.cite(bound.by());
                });
        html.close();
      }
      html.close()
          .element("p", "Undated documents are coded and counted, but stand on no time line.");
      html.close().line();
    }
    html.element("dt", "Period").element("dd", period(coverage)).line();
    if (!coverage.outlets().isEmpty()) {
      html.element("dt", "Outlets").open("dd").open("ul", "class", "inline");
      for (Coverage.Outlet outlet : coverage.outlets()) {
        html.open("li").foreign(outlet.name());
        html.text(
            " "
                + outlet.documents()
                + Wording.grade(outlet.grade()).map(g -> " (" + g + ")").orElse(""));
        html.close();
      }
      html.close().close().line();
    }
    if (!unread.isEmpty()) {
      html.element("dt", "Could not be read").open("dd").open("ul");
      for (String message : unread) {
        html.open("li").foreign(message).close();
      }
      html.close().close().line();
    }
    html.close();
    page.closeSection();
  }

  private static String period(Coverage coverage) {
    if (coverage.dated().isEmpty()) {
      return "No document has a date.";
    }
    String first = coverage.first().map(Wording::date).orElse("");
    String last = coverage.last().map(Wording::date).orElse("");
    return (first.equals(last) ? first : first + " to " + last)
        + ", by "
        + Wording.count(coverage.dated().size(), "dated document");
  }
}
