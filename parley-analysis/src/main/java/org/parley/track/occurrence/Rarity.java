package org.parley.track.occurrence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a stem is worth: ln(1 + N / n) for N sentences of the ledger, n of them with the stem. In a
 * ledger of few sentences nothing is rare, and every stem is worth the same.
 */
final class Rarity {
  private static final int FEW = 20;

  /** Likeness to a sentence that says nothing but the act and its actors. */
  private static final double NOTHING_TOLD = 0.5;

  private final Map<String, Integer> sentences;
  private final int all;

  private Rarity(Map<String, Integer> sentences, int all) {
    this.sentences = sentences;
    this.all = all;
  }

  /** Of different sentences, by their text. */
  static Rarity of(Map<String, SentenceWords> distinct) {
    Map<String, Integer> counts = new HashMap<>();
    for (SentenceWords words : distinct.values()) {
      words.stems().forEach(s -> counts.merge(s, 1, Integer::sum));
    }
    return new Rarity(counts, distinct.size());
  }

  static Rarity none() {
    return new Rarity(Map.of(), 0);
  }

  private double of(String stem) {
    return all < FEW
        ? 1
        : Math.log(1 + (double) all / Math.max(1, sentences.getOrDefault(stem, 1)));
  }

  /**
   * Likeness of two sentences, 0..1: twice the worth of the shared stems over the worth of both
   * (Dice), or the share of the shorter in the longer where that one is much longer, halfway.
   */
  double likeness(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    double a = worth(one);
    double b = worth(other);
    if (a == 0 || b == 0) {
      return NOTHING_TOLD;
    }
    double both = worth(shared);
    return (2 * both / (a + b) + both / Math.min(a, b)) / 2;
  }

  private double worth(Collection<String> stems) {
    // Summed in a fixed order: sums of doubles depend on it, sets have none.
    return stems.stream().sorted().mapToDouble(this::of).sum();
  }
}
