package org.parley.document;

import java.util.BitSet;
import java.util.Collection;

/**
 * Sets of positions of letters and digits: spans are compared by these, so that a quotation mark or
 * a blank more or less does not count.
 */
public final class Letters {
  private Letters() {}

  /** The positions in a text that the spans cover. */
  public static BitSet of(String text, Collection<Span> spans) {
    BitSet out = new BitSet();
    for (Span span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          out.set(i);
        }
      }
    }
    return out;
  }

  /** Intersection over union; 0 for two empty sets. */
  public static double overlap(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    BitSet any = (BitSet) a.clone();
    any.or(b);
    return any.isEmpty() ? 0 : (double) both.cardinality() / any.cardinality();
  }
}
