package org.parley.coding.statement;

import org.parley.document.Span;

/** Takes in the quotation mark beside a span when its partner stands inside. */
final class QuoteBalance {
  private static final String OPENING = "\u201c\u201e\u00ab";
  private static final String CLOSING = "\u201d\u00bb";

  private QuoteBalance() {}

  /** {@code the talks “frank} to {@code the talks “frank”}. */
  static Span of(String text, Span span) {
    int open = 0;
    int unopened = 0;
    boolean straight = false;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open++;
      } else if (CLOSING.indexOf(c) >= 0) {
        unopened += open == 0 ? 1 : 0;
        open = Math.max(0, open - 1);
      } else if (c == '"') {
        straight = !straight;
      }
    }
    int begin = span.begin();
    int end = span.end();
    boolean closes =
        end < text.length()
            && ((open > 0 && CLOSING.indexOf(text.charAt(end)) >= 0)
                || (straight && text.charAt(end) == '"'));
    boolean opens =
        begin > 0
            && ((unopened > 0 && OPENING.indexOf(text.charAt(begin - 1)) >= 0)
                || (straight && !closes && text.charAt(begin - 1) == '"'));
    return new Span(opens ? begin - 1 : begin, closes ? end + 1 : end);
  }
}
