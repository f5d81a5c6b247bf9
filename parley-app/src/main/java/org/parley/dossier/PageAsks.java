package org.parley.dossier;

import java.util.List;
import org.parley.track.Ask;

/** What each side's officials demand, propose, make conditional and undertake. */
final class PageAsks {
  private PageAsks() {}

  static void write(Page page) {
    page.openSection(PageSection.ASKS);
    Html html = page.html();
    List<Ask> asks = page.findings().asks();
    if (asks.isEmpty()) {
      html.element("p", "Nothing on record.");
    }
    for (String side : page.findings().sides().codes()) {
      List<Ask> own = asks.stream().filter(a -> a.side().equals(side)).toList();
      if (!own.isEmpty()) {
        html.open("article", "class", "card").open("h3");
        html.foreign(page.findings().sides().label(side)).close().line();
        for (Ask.Type type : Ask.Type.values()) {
          asks(page, type, own.stream().filter(a -> a.type() == type).toList());
        }
        html.close().line();
      }
    }
    page.closeSection();
  }

  private static void asks(Page page, Ask.Type type, List<Ask> asks) {
    if (asks.isEmpty()) {
      return;
    }
    Html html = page.html();
    html.element("h4", Wording.asks(type)).open("ul", "class", "quotes");
    for (Ask ask : asks) {
      html.open("li");
      ask.statement()
          .record()
          .addressee()
          .ifPresent(
              to ->
                  html.open("span", "class", "code")
                      .text("to ")
                      .foreign(page.findings().sides().label(to))
                      .close()
                      .text(" "));
      page.quote(ask.statement());
      html.close().line();
    }
    html.close();
  }
}
