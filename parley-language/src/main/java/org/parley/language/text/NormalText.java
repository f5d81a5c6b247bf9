package org.parley.language.text;

import org.parley.document.Span;

/**
 * A plain form of a stretch of a document that remembers where every character came from.
 *
 * <p>Immutable. White space is single blanks, without any at the ends.
 */
public final class NormalText {
  private final String text;
  private final int[] begins;
  private final int[] ends;

  NormalText(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  /** What a parser reads. */
  public String text() {
    return text;
  }

  /** The stretch of the document from which {@code [begin, end)} of {@link #text} was made. */
  public Span original(int begin, int end) {
    if (begin < 0 || end <= begin || end > text.length()) {
      throw new IllegalArgumentException(
          "begin, end: not a span of the text: " + begin + ", " + end);
    }
    return new Span(begins[begin], ends[end - 1]);
  }
}
