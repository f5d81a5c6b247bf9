package org.parley.document;

/**
 * A stretch {@code [begin, end)} of a text in UTF-16 code units. Offsets in files count Unicode
 * code points; the exchange converts.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "span needs 0 <= begin <= end, got [" + begin + ", " + end + ")");
    }
  }

  /** Smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** True when the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** The covered text; the span must lie within {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** This span without white space at its ends. */
  public Span trim(CharSequence text) {
    int b = begin;
    int e = end;
    while (b < e && isBlank(text.charAt(b))) {
      b++;
    }
    while (e > b && isBlank(text.charAt(e - 1))) {
      e--;
    }
    return new Span(b, e);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
