package org.parley.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.reading.text.WordLists;

/**
 * Takes out of a page what is never article text: hidden elements, forms, navigation, captions,
 * boxes whose class or id says that they share, sell, subscribe or relate. An element that holds
 * the heading or a good part of the page's text stays, whatever its name: sites name their article
 * container oddly.
 */
final class PageCleaner {
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, form, button, input,"
          + " select, textarea, dialog, nav, aside, menu, figcaption, [hidden], [role=navigation],"
          + " [role=complementary], [role=dialog], [role=search], [role=menu], [role=banner],"
          + " [role=contentinfo], [role=alert], [role=tooltip]";
  private static final Pattern HIDDEN =
      Pattern.compile("(?:display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden)");
  private static final Pattern BOX =
      Pattern.compile(
          "(?:^|[\\s_-])(?:"
              + String.join("|", WordLists.lines(PageCleaner.class, "boxes.txt"))
              + ")(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** Containers that say they are the article. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:^|[\\s_-])(?:entry|article|post|story|news|main|page|text)-?_?(?:content|body|text|main)(?:$|[\\s_-])|articlebody",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** An element with more than this share of the text of a page is its body, not a box. */
  private static final double LARGE = 0.35;

  /** So is one with more than this share of its paragraphs. */
  private static final double LARGE_PROSE = 0.3;

  private final int all;
  private final int prose;

  private PageCleaner(Document page) {
    all = Math.max(1, page.body().text().length());
    prose = Math.max(1, Prose.length(page.body()));
  }

  /** A copy of the page without these parts. */
  static Document clean(Document page) {
    Document copy = page.clone();
    copy.select("script, style, noscript, template").remove();
    keepPosts(copy);
    PageCleaner cleaner = new PageCleaner(copy);
    copy.select(NEVER).forEach(cleaner::removeIfSmall);
    copy.body().select("[style], [class], [id]").stream()
        .filter(PageCleaner::isBox)
        .forEach(cleaner::removeIfSmall);
    cleaner.removeOtherArticles(copy);
    return copy;
  }

  /** Posts of social networks that an article quotes are content: they become plain quotations. */
  private static void keepPosts(Document page) {
    for (Element post : page.select("blockquote[class*=tweet], blockquote[class*=instagram]")) {
      post.clearAttributes();
      post.select("a").unwrap();
      Element box = post.parent();
      if (box != null && box.normalName().equals("div") && box.text().equals(post.text())) {
        box.clearAttributes();
      }
    }
  }

  /** When one {@code article} element has most of the text, the others are teasers. */
  private void removeOtherArticles(Document page) {
    List<Element> articles = page.body().select("article");
    Optional<Element> main =
        articles.stream().filter(article -> 2 * Prose.length(article) > prose).findFirst();
    if (main.isPresent()) {
      for (Element article : articles) {
        if (!article.equals(main.get())
            && !main.get().parents().contains(article)
            && article.selectFirst("h1") == null
            && Prose.length(article) < LARGE_PROSE * prose) {
          article.remove();
        }
      }
    }
  }

  private static boolean isBox(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    if (!style.isEmpty() && HIDDEN.matcher(style).find()) {
      return true;
    }
    String marks = CAMEL.matcher(element.className() + " " + element.id()).replaceAll("-");
    return BOX.matcher(marks).find()
        && !BODY.matcher(marks).find()
        && !element.attr("itemprop").equals("articleBody");
  }

  private void removeIfSmall(Element element) {
    boolean structural = element.normalName().matches("body|html|main|article");
    if (!structural
        && element.parent() != null
        && element.selectFirst("h1") == null
        && element.text().length() < LARGE * all
        && Prose.length(element) < LARGE_PROSE * prose) {
      element.remove();
    }
  }
}
