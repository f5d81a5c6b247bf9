package org.parley.reading.page;

import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of a page without what stands around it. */
final class MainText {
  private MainText() {}

  static String of(Document page) {
    try {
    Element content = new Readability4JExtended("http://localhost/", page.clone()).parse().getArticleContent();
    return content == null ? "" : PageText.of(content);
    } catch (RuntimeException e) { return PageText.of(page.body()); }
  }
}
