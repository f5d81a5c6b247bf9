package org.parley.reading.page;

import java.util.LinkedHashMap;
import java.util.Map;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The element that holds the article: by Readability, and by the paragraphs themselves when
 * Readability fails or finds much less than there is.
 */
final class ArticleFinder {
  private ArticleFinder() {}

  /** The article of a cleaned page, which is not changed. */
  static Element find(Document page) {
    Element own = byParagraphs(page);
    Element other = byReadability(page);
    return 2 * Prose.length(other) < Prose.length(own) ? own : other;
  }

  private static Element byReadability(Document page) {
    try {
      Article article = new Readability4JExtended("", page.clone()).parse();
      Element content = article.getArticleContent();
      return content == null ? new Element("div") : content;
    } catch (RuntimeException e) {
      // The library gives up on some pages with an exception; the paragraphs still speak.
      return new Element("div");
    }
  }

  /** The element whose own paragraphs hold most text; a grandparent gets half of it. */
  static Element byParagraphs(Document page) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Element paragraph : page.body().select("p")) {
      int length = Prose.ofParagraph(paragraph);
      Element parent = paragraph.parent();
      if (length > 0 && parent != null) {
        scores.merge(parent, (double) length, Double::sum);
        Element grandparent = parent.parent();
        if (grandparent != null) {
          scores.merge(grandparent, length / 2.0, Double::sum);
        }
      }
    }
    Element best = page.body();
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
