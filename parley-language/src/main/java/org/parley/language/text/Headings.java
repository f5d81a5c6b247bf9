package org.parley.language.text;

import org.parley.document.Document;
import org.parley.document.Span;

/** Tells headings from body paragraphs by their surface. */
final class Headings {
  private static final int MOST_WORDS = 16;
  private static final int MOST_WORDS_OF_TITLE = 26;
  private static final int MOST_WORDS_OF_QUESTION = 10;

  private Headings() {}

  static boolean isHeading(Document document, Span span, boolean first) {
    String text = document.text();
    if (document.title().isPresent()
        && document.title().get().strip().equals(span.of(text).strip())) {
      return true;
    }
    if (text.substring(span.begin(), span.end()).indexOf('\n') >= 0 && !first) {
      return false;
    }
    int words = words(text, span, MOST_WORDS_OF_TITLE + 1);
    char last = lastSign(text, span);
    if (last == '?' || last == '!') {
      return words <= MOST_WORDS_OF_QUESTION && isTitleCase(text, span);
    }
    if (".:;,\u2026".indexOf(last) >= 0 || startsList(text, span)) {
      return false;
    }
    return words <= (first ? MOST_WORDS_OF_TITLE : MOST_WORDS) && !hasInnerStop(text, span);
  }

  /** The last character that is no closing mark. */
  private static char lastSign(String text, Span span) {
    int i = span.end() - 1;
    while (i > span.begin() && ")]\"'\u201d\u2019\u00bb\u201c*".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  private static boolean startsList(String text, Span span) {
    return "-\u2022*\u2013\u2014\u25cf\u25aa".indexOf(text.charAt(span.begin())) >= 0;
  }

  /** A full stop after a word in lower case, followed by a capital: prose, not a heading. */
  private static boolean hasInnerStop(String text, Span span) {
    for (int i = span.begin() + 3; i + 2 < span.end(); i++) {
      if (text.charAt(i) == '.'
          && Character.isWhitespace(text.charAt(i + 1))
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))
          && Character.isLowerCase(text.charAt(i - 3))) {
        return true;
      }
    }
    return false;
  }

  private static int words(String text, Span span, int limit) {
    int words = 0;
    boolean inWord = false;
    for (int i = span.begin(); i < span.end() && words < limit; i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words;
  }

  /** Most of the longer words begin with a capital. */
  private static boolean isTitleCase(String text, Span span) {
    int capital = 0;
    int longer = 0;
    for (String word : span.of(text).split("\\s+")) {
      if (word.length() > 3) {
        longer++;
        if (Character.isUpperCase(word.charAt(0))) {
          capital++;
        }
      }
    }
    return longer > 0 && capital * 3 >= longer * 2;
  }
}
