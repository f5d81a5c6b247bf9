package org.parley.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of a page without what stands around it. */
final class MainText {
  /** The title stands among the first lines of the article, if at all. */
  private static final int HEAD = 8;

  private static final int LINK_WORDS = 4;

  private MainText() {}

  /** The text, paragraphs apart by a blank line; empty if the page has none. */
  static String of(Document page, Optional<String> title) {
    Element article = ArticleFinder.find(PageCleaner.clean(page));
    dropLinkParagraphs(article);
    List<String> paragraphs = List.of(PageText.of(article).split("\n\n"));
    return String.join("\n\n", paragraphs.subList(afterTitle(paragraphs, title), paragraphs.size()));
  }

  /** A paragraph that is one link of several words leads to another article. */
  private static void dropLinkParagraphs(Element article) {
    for (Element paragraph : article.select("p, li, h2, h3, h4, h5, h6, div")) {
      Element link = paragraph.selectFirst("a[href]");
      if (link != null
          && link.text().equals(paragraph.text())
          && link.text().split(" ").length >= LINK_WORDS
          && paragraph.parent() != null) {
        paragraph.remove();
      }
    }
  }

  private static int afterTitle(List<String> paragraphs, Optional<String> title) {
    String wanted = title.map(MainText::key).orElse("");
    for (int i = 0; !wanted.isEmpty() && i < Math.min(HEAD, paragraphs.size() - 1); i++) {
      if (key(paragraphs.get(i)).equals(wanted)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }
}
