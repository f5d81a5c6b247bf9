package org.parley.language.text;

import java.util.List;
import org.parley.document.Span;

/**
 * Whether the lines of a text are cut at a width, and which line breaks are of that kind.
 *
 * @param wrapped true for a hard-wrapped text
 * @param indented true if its paragraphs are told by an indented first line
 * @param width length of the longest line of such a text
 */
record Wrapping(boolean wrapped, boolean indented, int width) {
  private static final int WIDEST = 120;

  /** Writers do not always fill a line to the last character. */
  private static final int SLACK = 4;

  /** At least one line break in this many must cut a sentence open. */
  private static final int SHARE = 6;

  static Wrapping of(String text, List<Span> lines) {
    int width = 0;
    int breaks = 0;
    int cuts = 0;
    int indents = 0;
    for (int i = 0; i < lines.size(); i++) {
      width = Math.max(width, lines.get(i).length());
      if (i > 0 && !lines.get(i).trim(text).isEmpty() && !lines.get(i - 1).trim(text).isEmpty()) {
        breaks++;
        if (isIndented(text, lines.get(i - 1), lines.get(i))) {
          indents++;
        } else if (goesOn(text, lines.get(i - 1).trim(text), lines.get(i).trim(text))) {
          cuts++;
        }
      }
    }
    boolean wrapped = width <= WIDEST && cuts > 0 && cuts * SHARE >= breaks;
    return new Wrapping(wrapped, indents > 0, width);
  }

  /** True when the break between two lines lies inside a paragraph. */
  boolean joins(String text, Span line, Span next) {
    if (!wrapped || isIndented(text, line, next)) {
      return false;
    }
    if (indented) {
      return true;
    }
    Span content = next.trim(text);
    if (goesOn(text, line.trim(text), content)) {
      return true;
    }
    int word = content.begin();
    while (word < content.end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    int needed = line.trim(text).end() - line.begin() + 1 + word - content.begin();
    return needed > width - SLACK;
  }

  /** The second line begins in lower case and the first does not end a sentence. */
  private static boolean goesOn(String text, Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    return Character.isLowerCase(text.charAt(next.begin())) && ".!?:".indexOf(last) < 0;
  }

  private static boolean isIndented(String text, Span line, Span next) {
    return indent(text, next) >= 2 && indent(text, next) >= indent(text, line);
  }

  private static int indent(String text, Span line) {
    int i = line.begin();
    while (i < line.end() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i - line.begin();
  }
}
