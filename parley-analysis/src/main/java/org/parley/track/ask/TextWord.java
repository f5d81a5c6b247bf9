package org.parley.track.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.document.Span;

/**
 * A word, or a mark that parts clauses, of a text. "won't" is "wo not", "we'll" is "we will".
 *
 * @param capital true where it begins with a capital letter
 */
record TextWord(String lower, boolean capital, int begin, int end) {
  /** Longest stretch that is looked at, in words: a hostile "sentence" must cost no more. */
  private static final int LONGEST = 400;

  static List<TextWord> of(String text, Span within) {
    List<TextWord> out = new ArrayList<>();
    int i = within.begin();
    while (i < within.end() && out.size() < LONGEST) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = i;
        while (end < within.end() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        add(text, i, end, out);
        i = end;
      } else {
        if (",;:.?!()\u2013\u2014".indexOf(c) >= 0) {
          out.add(new TextWord(String.valueOf(c), false, i, i + 1));
        }
        i++;
      }
    }
    return out;
  }

  private static void add(String text, int begin, int end, List<TextWord> out) {
    String lower = text.substring(begin, end).toLowerCase(Locale.ROOT);
    boolean cut = begin > 0 && "'\u2019".indexOf(text.charAt(begin - 1)) >= 0 && !out.isEmpty();
    if (cut && lower.equals("s")) {
      return;
    }
    if (cut && lower.equals("ll")) {
      out.add(new TextWord("will", false, begin, end));
    } else if (cut && lower.equals("t") && out.get(out.size() - 1).lower().endsWith("n")) {
      TextWord last = out.remove(out.size() - 1);
      String stem = last.lower().substring(0, last.lower().length() - 1);
      out.add(new TextWord(stem, last.capital(), last.begin(), last.end()));
      out.add(new TextWord("not", false, begin, end));
    } else {
      out.add(new TextWord(lower, Character.isUpperCase(text.charAt(begin)), begin, end));
    }
  }

  boolean isMark() {
    return !lower.isEmpty() && !Character.isLetterOrDigit(lower.charAt(0));
  }
}
