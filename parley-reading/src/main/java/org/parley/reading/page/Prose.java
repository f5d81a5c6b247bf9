package org.parley.reading.page;

import org.jsoup.nodes.Element;

/** How much of an element is paragraphs of text, as against links and labels. */
final class Prose {
  private static final int MIN_PARAGRAPH = 60;
  private static final double MAX_LINK_DENSITY = 0.4;

  private Prose() {}

  /** Characters in the paragraphs of an element. */
  static int length(Element element) {
    return element.select("p").stream().mapToInt(Prose::ofParagraph).sum();
  }

  /** Length of a paragraph that is text and not a list of links, else 0. */
  static int ofParagraph(Element paragraph) {
    int length = paragraph.text().length();
    int links = paragraph.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return length >= MIN_PARAGRAPH && links < MAX_LINK_DENSITY * length ? length : 0;
  }
}
