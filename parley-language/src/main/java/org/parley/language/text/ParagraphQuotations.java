package org.parley.language.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.parley.document.Span;

/** Pairs the quotation marks of one paragraph from left to right. */
final class ParagraphQuotations {
  /** A quotation in single marks is not longer: else an apostrophe far away would close it. */
  private static final int LONGEST_SINGLE = 1500;

  private static final int DEEPEST = 3;

  private final String text;
  private final Span paragraph;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<MarkedQuotation> found = new ArrayList<>();

  ParagraphQuotations(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  List<MarkedQuotation> scan() {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (QuoteMarks.isDouble(c)) {
        doubleMark(i, c);
      } else if (QuoteMarks.isSingle(c)) {
        singleMark(i, c);
      }
    }
    while (!open.isEmpty()) {
      int begin = open.pop();
      if (QuoteMarks.isDouble(text.charAt(begin))) {
        add(begin, paragraph.end(), false);
      }
    }
    found.sort((a, b) -> Integer.compare(a.parts().get(0).begin(), b.parts().get(0).begin()));
    return found;
  }

  private void doubleMark(int i, char c) {
    dropStaleSingles(i, c);
    boolean canOpen = canOpen(i, c);
    if (!open.isEmpty()) {
      char opener = text.charAt(open.peek());
      boolean unambiguous =
          c == '\u201c' && opener != '\u201e' || c == '\u00ab' && opener != '\u00bb';
      boolean reopens =
          canOpen && isGap(text.charAt(i - 1)) && (c == '"' || unambiguous) && !closesHere(i);
      if (QuoteMarks.closes(opener, c) && !reopens) {
        close(i);
        return;
      }
      if (reopens && sameFamily(opener, c)) {
        // The closing mark was forgotten: the quotation ends with the sentence before this mark.
        int begin = open.pop();
        add(begin, lastStop(begin, i), false);
        open.push(i);
        return;
      }
    }
    if (canOpen && open.size() < DEEPEST) {
      open.push(i);
    } else if (open.isEmpty() && c == '\u201d' && found.isEmpty()) {
      // The opening mark was forgotten or stands in boilerplate.
      addUnopened(i);
    }
  }

  private static boolean sameFamily(char opener, char c) {
    return opener == c || opener == '"' && c == '\u201c' || opener == '\u201c' && c == '"';
  }

  private boolean canOpen(int i, char c) {
    if (i + 1 >= paragraph.end()) {
      return false;
    }
    char before = i == paragraph.begin() ? ' ' : text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (c) {
      case '\u201c', '\u201e', '\u201f', '\u00ab' -> true;
      case '\u201d', '\u00bb' -> isGap(before) && !Character.isWhitespace(after);
      default -> isGap(before) && !isBlank(after) || before == '.' && Character.isUpperCase(after);
    };
  }

  /** A mark glued to the end of what is quoted: “ used at both ends. */
  private boolean closesHere(int i) {
    char before = text.charAt(i - 1);
    char after = i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
    return !isGap(before) && (isBlank(after) || ",.;:!?)-\u2014\u2013".indexOf(after) >= 0);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  private static boolean isGap(char c) {
    return isBlank(c) || "([{-\u2013\u2014/:'\u2018\u201c\"".indexOf(c) >= 0;
  }

  private void singleMark(int i, char c) {
    if (!open.isEmpty() && QuoteMarks.isSingle(text.charAt(open.peek()))) {
      int begin = open.peek();
      if (i - begin > LONGEST_SINGLE) {
        open.pop();
      } else if (QuoteMarks.closes(text.charAt(begin), c) && closesSingle(i)) {
        close(i);
        return;
      }
    }
    boolean curly = c == '\u2018' || c == '\u201b' || c == '\u201a' || c == '\u2039';
    if ((curly || c == '\'') && open.size() < DEEPEST && opensSingle(i, c)) {
      open.push(i);
    }
  }

  private boolean opensSingle(int i, char c) {
    char before = i == paragraph.begin() ? ' ' : text.charAt(i - 1);
    if (i + 2 >= paragraph.end() || !isGap(before)) {
      return false;
    }
    char after = text.charAt(i + 1);
    boolean elision =
        c != '\u201a' && c != '\u2039' && (Character.isDigit(after) || isElision(i + 1));
    return !isBlank(after) && !elision && hasCloser(i, c);
  }

  /** 'em, 'tis, 'cause and the like. */
  private boolean isElision(int i) {
    int end = i;
    while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i, end);
    return switch (word) {
      case "em", "tis", "twas", "til", "cause", "bout", "n", "s", "round" -> true;
      default -> false;
    };
  }

  private boolean hasCloser(int i, char c) {
    int limit = Math.min(paragraph.end(), i + LONGEST_SINGLE);
    for (int k = i + 2; k < limit; k++) {
      if (QuoteMarks.closes(c, text.charAt(k)) && closesSingle(k)) {
        return true;
      }
    }
    return false;
  }

  /** An apostrophe has a letter on both sides, or ends a possessive plural with more to come. */
  private boolean closesSingle(int i) {
    char before = text.charAt(i - 1);
    char after = i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
    if (Character.isLetterOrDigit(after) || isBlank(before)) {
      return false;
    }
    boolean possessive =
        before == 's'
            && isBlank(after)
            && i + 2 < paragraph.end()
            && Character.isLowerCase(text.charAt(i + 2));
    return !possessive || !closerFollows(i);
  }

  private boolean closerFollows(int i) {
    int limit = Math.min(paragraph.end(), i + LONGEST_SINGLE);
    for (int k = i + 2; k < limit; k++) {
      char c = text.charAt(k);
      if (c == '\u2018' || QuoteMarks.isDouble(c) || c == '\'' && isGap(text.charAt(k - 1))) {
        return false;
      }
      if (c == '\u2019' || c == '\'') {
        char after = k + 1 < paragraph.end() ? text.charAt(k + 1) : ' ';
        if (!Character.isLetterOrDigit(after) && text.charAt(k - 1) != 's') {
          return true;
        }
      }
    }
    return false;
  }

  /** A single mark left open inside a quotation that now ends was none. */
  private void dropStaleSingles(int i, char c) {
    while (open.size() > 1 && QuoteMarks.isSingle(text.charAt(open.peek())) && !canOpen(i, c)) {
      open.pop();
    }
  }

  private void close(int i) {
    add(open.pop(), i, true);
  }

  private void add(int begin, int end, boolean closed) {
    Span content = new Span(begin + 1, Math.max(begin + 1, end)).trim(text);
    if (!content.isEmpty()) {
      List<Integer> marks = closed ? List.of(begin, end) : List.of(begin);
      found.add(new MarkedQuotation(List.of(content), marks, closed, open.size()));
    }
  }

  private void addUnopened(int i) {
    Span content = new Span(paragraph.begin(), i).trim(text);
    if (!content.isEmpty()) {
      found.add(new MarkedQuotation(List.of(content), List.of(i), true, 0));
    }
  }

  /** End of the last sentence between an opening mark and a later offset; the offset if none. */
  private int lastStop(int begin, int before) {
    for (int k = before - 1; k > begin; k--) {
      if (".!?".indexOf(text.charAt(k)) >= 0) {
        return k + 1;
      }
    }
    return before;
  }
}
