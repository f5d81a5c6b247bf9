package org.parley.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A 95 % percentile interval of F1 by resampling documents with replacement (Efron 1979). Documents
 * and not records are drawn, because records of one text are not independent. The seed is fixed:
 * the same scores give the same interval.
 */
final class Bootstrap {
  private static final int ROUNDS = 2000;
  private static final long SEED = 20161125L;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** Low and high end. */
  record Interval(double low, double high) {}

  /** Empty for fewer than two documents. */
  static Optional<Interval> f1(List<Counts> documents) {
    if (documents.size() < 2) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] scores = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      Counts sum = Counts.NONE;
      for (int i = 0; i < documents.size(); i++) {
        sum = sum.plus(documents.get(random.nextInt(documents.size())));
      }
      scores[round] = sum.f1();
    }
    Arrays.sort(scores);
    int low = (int) Math.floor(TAIL * (ROUNDS - 1));
    int high = (int) Math.ceil((1 - TAIL) * (ROUNDS - 1));
    return Optional.of(new Interval(scores[low], scores[high]));
  }
}
