package org.parley.language.annotate;

import java.util.List;
import org.parley.document.Span;
import org.parley.language.QuotedPassage;

/** Which sentences a span touches, by binary search. */
final class SentenceRanges {
  private SentenceRanges() {}

  /** Index of the first sentence that ends behind an offset; the number of sentences if none. */
  static int firstEndingAfter(List<Span> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** True for sentences that a quotation of speech touches. */
  static boolean[] covered(List<Span> sentences, List<QuotedPassage> quotations) {
    boolean[] covered = new boolean[sentences.size()];
    for (QuotedPassage quotation : quotations) {
      if (quotation.speech()) {
        cover(covered, sentences, quotation.parts());
      }
    }
    return covered;
  }

  /** Marks the sentences that a part touches. */
  static void cover(boolean[] covered, List<Span> sentences, List<Span> parts) {
    for (Span part : parts) {
      int i = firstEndingAfter(sentences, part.begin());
      while (i < sentences.size() && sentences.get(i).begin() < part.end()) {
        covered[i++] = true;
      }
    }
  }
}
