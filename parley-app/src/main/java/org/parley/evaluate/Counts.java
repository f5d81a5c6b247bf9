package org.parley.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.learn.agreement.DocumentBootstrap;
import org.parley.learn.agreement.Interval;

/**
 * Hits, gold and coded records; what matches only borderline gold is in none of them.
 *
 * @param hits records that match sure gold
 */
record Counts(int hits, int gold, int coded) {
  static final Counts NONE = new Counts(0, 0, 0);

  static Counts sum(List<Counts> counts) {
    return counts.stream().reduce(NONE, Counts::plus);
  }

  /** Of F1, from the counts of each document; samples without any record say nothing of it. */
  static Optional<Interval> interval(List<Counts> documents, DocumentBootstrap bootstrap) {
    return bootstrap.interval(
        documents.size(),
        drawn -> {
          Counts sum = sum(Arrays.stream(drawn).mapToObj(documents::get).toList());
          return sum.gold() + sum.coded() == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of(sum.f1());
        });
  }

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
