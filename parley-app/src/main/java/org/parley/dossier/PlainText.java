package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;

/** Text from documents made fit for a terminal, and broken into lines. */
final class PlainText {
  private static final String ELLIPSIS = "\u2026";

  private PlainText() {}

  /**
   * One line without control characters (an escape sequence could drive the reader's terminal) and
   * without marks that turn the direction of what follows.
   */
  static String safe(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '*' && i < text.length() && text.charAt(i) == '*') {
        // Marks of bold type that a page left in its text.
        i++;
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = out.length() > 0;
      } else if (isPrintable(c)) {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** At most {@code most} characters, cut at a word with an ellipsis. */
  static String shorten(String text, int most) {
    String safe = safe(text);
    if (safe.length() <= most) {
      return safe;
    }
    int cut = safe.lastIndexOf(' ', most - 1);
    if (cut < most / 2) {
      cut = most - 1;
      if (Character.isHighSurrogate(safe.charAt(cut - 1))) {
        cut--;
      }
    }
    return safe.substring(0, cut).replaceAll("[\\s,;:.\u2013-]+$", "") + ELLIPSIS;
  }

  /**
   * Lines of at most {@code width}; the first begins with {@code head}, the others are indented.
   */
  static List<String> wrap(String head, String text, int width) {
    String indent = " ".repeat(head.length());
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(head);
    boolean fresh = true;
    // A number stays with the word before it.
    for (String word : text.split(" (?!\\[[0-9])", -1)) {
      if (!fresh && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
