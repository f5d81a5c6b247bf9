package org.parley.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of a page without what stands around it. */
final class MainText {
  /** The title stands among the first lines of the article, if at all. */
  private static final int HEAD = 8;

  private static final int LINK_WORDS = 4;
  private static final int SHORT = 40;
  private static final Pattern GOES_ON = Pattern.compile("[,;)] ?\\p{L}|[.,;]$|\\. \\p{Lu}");
  private static final Pattern ENDED = Pattern.compile("[.!?:…\"”’)]$");

  private MainText() {}

  /** The text, paragraphs apart by a blank line; empty if the page has none. */
  static String of(Document page, Optional<String> title) {
    Element article = article(page);
    List<String> paragraphs = joined(List.of(PageText.of(article).split("\n\n")));
    return String.join(
        "\n\n", paragraphs.subList(afterTitle(paragraphs, title), paragraphs.size()));
  }

  private static Element article(Document page) {
    if (PageSize.isHuge(page)) {
      return ArticleFinder.byParagraphs(page);
    }
    Element article = ArticleFinder.find(PageCleaner.clean(page));
    dropLinkParagraphs(article);
    return article;
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

  /** Mends sentences that pages broke into blocks: what begins with a comma goes on. */
  private static List<String> joined(List<String> pieces) {
    List<String> out = new ArrayList<>();
    for (String piece : pieces) {
      int last = out.size() - 1;
      if (last < 0 || !GOES_ON.matcher(piece).lookingAt() || ENDED.matcher(out.get(last)).find()) {
        out.add(piece);
        continue;
      }
      String glue = Character.isLetter(piece.charAt(0)) ? " " : "";
      String whole = out.remove(last) + glue + piece;
      boolean name = last > 0 && whole.length() - piece.length() <= SHORT;
      if (name && !ENDED.matcher(out.get(last - 1)).find()) {
        whole = out.remove(last - 1) + " " + whole;
      }
      out.add(whole);
    }
    return out;
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
