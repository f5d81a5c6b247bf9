package org.parley.learn.train;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.document.Letters;
import org.parley.document.Span;
import org.parley.learn.data.MarkedStatement;

/** How alike words of one text are: letters and digits shared by those of both. */
record Likeness(String text) {
  /** From here on two contents count as the same. */
  static final double SAME = 0.5;

  /** 0 (nothing shared) to 1 (the same letters). */
  double of(List<Span> one, List<Span> other) {
    return Letters.overlap(Letters.of(text, one), Letters.of(text, other));
  }

  /** Whether words and speaker are those of a marked statement. */
  boolean same(MarkedStatement marked, List<Span> content, Optional<Span> speaker) {
    return of(marked.content(), content) >= SAME
        && (marked.source().isEmpty()
            || speaker.filter(marked.source().get()::overlaps).isPresent());
  }

  /** The share of a span's letters that stand in the others. */
  double inside(Span span, List<Span> others) {
    BitSet own = Letters.of(text, List.of(span));
    int all = own.cardinality();
    own.and(Letters.of(text, others));
    return all == 0 ? 0 : (double) own.cardinality() / all;
  }
}
