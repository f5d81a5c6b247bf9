package org.parley.reading.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Elements to plain text: a blank line between blocks, one line end for a {@code br}. */
final class PageText implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "table",
          "thead",
          "tbody",
          "tr",
          "figure",
          "figcaption",
          "form",
          "fieldset",
          "hr",
          "address",
          "details",
          "summary",
          "body",
          "center",
          "caption",
          "legend");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final StringBuilder out = new StringBuilder();
  private boolean space;
  private int breaks = 2;

  private PageText() {}

  /** The text of an element. */
  static String of(Element element) {
    PageText text = new PageText();
    element.traverse(text);
    return text.out.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        breakLine();
      } else if (BLOCKS.contains(name)) {
        breakParagraph();
      } else if (CELLS.contains(name)) {
        space = true;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      breakParagraph();
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = true;
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad' && c >= ' ') {
        if (space && breaks == 0) {
          out.append(' ');
        }
        out.append(c);
        space = false;
        breaks = 0;
      }
    }
  }

  private void breakLine() {
    if (breaks < 2) {
      out.append('\n');
      breaks++;
    }
    space = false;
  }

  private void breakParagraph() {
    while (breaks < 2) {
      out.append('\n');
      breaks++;
    }
    space = false;
  }
}
