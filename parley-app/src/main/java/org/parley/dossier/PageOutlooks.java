package org.parley.dossier;

import java.util.List;
import org.parley.record.Direction;
import org.parley.record.Outlook;
import org.parley.record.Provenance;
import org.parley.track.Report;

/** What is expected of the relation, by direction. */
final class PageOutlooks {
  private PageOutlooks() {}

  static void write(Page page) {
    page.openSection(PageSection.OUTLOOKS);
    Html html = page.html();
    List<Report<Outlook>> all = page.findings().outlooks();
    if (all.isEmpty()) {
      html.element("p", "Nothing on record.");
    }
    for (Direction direction : Direction.values()) {
      List<Report<Outlook>> outlooks =
          all.stream().filter(o -> o.record().direction() == direction).toList();
      if (outlooks.isEmpty()) {
        continue;
      }
      html.element("h3", OutlookLines.word(direction)).open("ul", "class", "quotes");
      for (Report<Outlook> report : outlooks) {
        Outlook outlook = report.record();
        html.open("li");
        outlook
            .horizon()
            .ifPresent(
                h ->
                    html.open("span", "class", "code")
                        .text("horizon: ")
                        .foreign(h)
                        .close()
                        .text(" "));
        page.quote(
            report,
            outlook.provenance().quote(),
            outlook.by().equals(Provenance.DOCUMENT) ? "" : Wording.name(outlook.by()));
        html.close().line();
      }
      html.close();
    }
    page.closeSection();
  }
}
