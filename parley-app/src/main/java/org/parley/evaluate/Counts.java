package org.parley.evaluate;

/**
 * Hits, gold and coded records; what matches only borderline gold is in none of them.
 *
 * @param hits records that match sure gold
 */
record Counts(int hits, int gold, int coded) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(hits + other.hits, gold + other.gold, coded + other.coded);
  }

  double precision() {
    return coded == 0 ? 0 : (double) hits / coded;
  }

  double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** Harmonic mean of precision and recall. */
  double f1() {
    return gold + coded == 0 ? 0 : 2.0 * hits / (gold + coded);
  }
}
