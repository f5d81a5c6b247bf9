package org.parley.learn.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * 95 % percentile intervals by resampling documents with replacement (Efron 1979, Annals of
 * Statistics 7). Documents and not records are drawn, because records of one text are not
 * independent. The same seed gives the same interval.
 *
 * @param rounds how many samples are drawn
 * @param seed of the random numbers; every interval begins with it anew
 */
public record DocumentBootstrap(int rounds, long seed) {
  private static final double TAIL = 0.025;

  public DocumentBootstrap {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds must be at least 1, got " + rounds);
    }
  }

  /**
   * The interval of a statistic. Samples in which it is undefined are left out.
   *
   * @param documents how many there are
   * @param statistic of the documents drawn, by their number; one can be drawn several times
   * @return empty for fewer than two documents, and when half of the samples or more are undefined
   */
  public Optional<Interval> interval(int documents, Function<int[], OptionalDouble> statistic) {
    if (documents < 2) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[rounds];
    int n = 0;
    int[] drawn = new int[documents];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < documents; i++) {
        drawn[i] = random.nextInt(documents);
      }
      OptionalDouble value = statistic.apply(drawn.clone());
      if (value.isPresent()) {
        values[n++] = value.getAsDouble();
      }
    }
    if (2 * n <= rounds) {
      return Optional.empty();
    }
    Arrays.sort(values, 0, n);
    int low = (int) Math.floor(TAIL * (n - 1));
    int high = (int) Math.ceil((1 - TAIL) * (n - 1));
    return Optional.of(new Interval(values[low], values[high]));
  }
}
