package org.parley.language.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.language.Paragraph;

/**
 * Finds the paragraphs of a document outside its boilerplate. A blank line or an indented line
 * always opens a new paragraph; a single line break does unless the text is hard-wrapped and the
 * line was full. Stateless.
 */
public final class ParagraphSplitter {
  private ParagraphSplitter() {}

  /** The paragraphs in order of the text. */
  public static List<Paragraph> split(Document document) {
    String text = document.text();
    List<Span> pieces = new ArrayList<>();
    int from = 0;
    for (Span boilerplate : document.boilerplate()) {
      addPieces(text, new Span(from, boilerplate.begin()), pieces);
      from = boilerplate.end();
    }
    addPieces(text, new Span(from, text.length()), pieces);
    List<Paragraph> paragraphs = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      boolean heading = pieces.size() > 1 && Headings.isHeading(document, pieces.get(i), i == 0);
      paragraphs.add(
          new Paragraph(i, pieces.get(i), heading ? Paragraph.Type.HEADING : Paragraph.Type.BODY));
    }
    return paragraphs;
  }

  private static void addPieces(String text, Span region, List<Span> pieces) {
    List<Span> lines = lines(text, region);
    Wrapping wrapping = Wrapping.of(text, lines);
    Span open = new Span(0, 0);
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).trim(text);
      if (line.isEmpty() || isRule(text, line)) {
        flush(open, pieces);
        open = new Span(0, 0);
      } else if (open.isEmpty()) {
        open = line;
      } else if (wrapping.joins(text, lines.get(i - 1), lines.get(i))) {
        open = open.union(line);
      } else {
        flush(open, pieces);
        open = line;
      }
    }
    flush(open, pieces);
  }

  private static void flush(Span open, List<Span> pieces) {
    if (!open.isEmpty()) {
      pieces.add(open);
    }
  }

  /** A line without a letter or digit, such as one of stars or hyphens. */
  private static boolean isRule(String text, Span line) {
    for (int i = line.begin(); i < line.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> lines(String text, Span region) {
    List<Span> lines = new ArrayList<>();
    int begin = region.begin();
    for (int i = region.begin(); i < region.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2029' || c == '\f') {
        lines.add(new Span(begin, i));
        begin = i + 1;
      }
    }
    if (begin < region.end()) {
      lines.add(new Span(begin, region.end()));
    }
    return lines;
  }
}
