package org.parley.learn.train;

import java.util.BitSet;
import java.util.List;
import org.parley.document.Span;

/** How alike two sets of words of one text are: letters and digits shared by those of both. */
record Likeness(String text) {
  /** From here on two contents count as the same. */
  static final double SAME = 0.5;

  /** 0 (nothing shared) to 1 (the same letters). */
  double of(List<Span> one, List<Span> other) {
    BitSet first = letters(one);
    BitSet second = letters(other);
    BitSet shared = (BitSet) first.clone();
    shared.and(second);
    first.or(second);
    return first.isEmpty() ? 0 : (double) shared.cardinality() / first.cardinality();
  }

  /** The share of a span's letters that stand in the others. */
  double inside(Span span, List<Span> others) {
    BitSet own = letters(List.of(span));
    int all = own.cardinality();
    own.and(letters(others));
    return all == 0 ? 0 : (double) own.cardinality() / all;
  }

  private BitSet letters(List<Span> spans) {
    BitSet out = new BitSet(text.length());
    for (Span span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          out.set(i);
        }
      }
    }
    return out;
  }
}
