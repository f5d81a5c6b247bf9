package org.parley.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several shifts of a mean at unknown dates, found exactly by dynamic programming (Bai &amp; Perron
 * 2003, "Computation and analysis of multiple structural change models", Journal of Applied
 * Econometrics 18).
 *
 * <p>With m breaks, regimes of at least h values and V(i, j) the residual sum of squares about the
 * mean of the values i to j:
 *
 * <pre>RSS(m, t) = min over j of RSS(m - 1, j) + V(j + 1, t)
 * BIC(m) = n (log RSS - log n + log 2π + 1) + 2 (m + 1) log n</pre>
 *
 * <p>The penalty counts a mean and a date for each regime, the error variance among them. It takes
 * errors as independent: under autocorrelation it finds shifts that are none, so gate it by a test
 * that allows for it. Time O(m n²), memory O(m n).
 *
 * @param byCount the best partition for 0, 1, 2 ... breaks, as many as the series has room for
 */
public record MeanShiftBreaks(List<MeanShiftPartition> byCount) {
  public MeanShiftBreaks {
    byCount = List.copyOf(byCount);
    if (byCount.isEmpty()) {
      throw new IllegalArgumentException("byCount is empty");
    }
  }

  /** The partition with the smallest BIC; of equals the one with fewer breaks. */
  public MeanShiftPartition best() {
    return Collections.min(byCount, Comparator.comparingDouble(MeanShiftPartition::bic));
  }

  /**
   * Finds the best partitions.
   *
   * @param series at least one value, all finite
   * @param minLength least number of values in a regime, 1 or more
   * @param maxBreaks most breaks to look for, 0 or more
   * @return empty where the series has no room for two regimes
   */
  public static Optional<MeanShiftBreaks> find(double[] series, int minLength, int maxBreaks) {
    SeriesChecks.requireFinite("series", series);
    if (minLength < 1) {
      throw new IllegalArgumentException("minLength is below 1: " + minLength);
    }
    if (maxBreaks < 0) {
      throw new IllegalArgumentException("maxBreaks is below 0: " + maxBreaks);
    }
    int n = series.length;
    int room = n / minLength;
    if (room < 2) {
      return Optional.empty();
    }
    int most = Math.min(maxBreaks, room - 1);
    SegmentCosts costs = new SegmentCosts(series);
    double[] before = new double[n + 1];
    Arrays.fill(before, Double.POSITIVE_INFINITY);
    for (int t = minLength; t <= n; t++) {
      before[t] = costs.cost(0, t);
    }
    int[][] lastBreak = new int[most + 1][n + 1];
    List<MeanShiftPartition> found = new ArrayList<>();
    found.add(partition(lastBreak, 0, costs.withoutRounding(before[n]), n));
    for (int m = 1; m <= most; m++) {
      before = oneMore(before, lastBreak[m], costs, m, minLength);
      found.add(partition(lastBreak, m, costs.withoutRounding(before[n]), n));
    }
    return Optional.of(new MeanShiftBreaks(found));
  }

  private static double[] oneMore(
      double[] before, int[] lastBreak, SegmentCosts costs, int m, int minLength) {
    double[] after = new double[before.length];
    Arrays.fill(after, Double.POSITIVE_INFINITY);
    for (int t = (m + 1) * minLength; t < before.length; t++) {
      for (int j = m * minLength; j <= t - minLength; j++) {
        double rss = before[j] + costs.cost(j, t);
        if (rss < after[t]) {
          after[t] = rss;
          lastBreak[t] = j;
        }
      }
    }
    return after;
  }

  private static MeanShiftPartition partition(int[][] lastBreak, int breaks, double rss, int n) {
    List<Integer> dates = new ArrayList<>();
    int end = n;
    for (int m = breaks; m > 0; m--) {
      end = lastBreak[m][end];
      dates.add(end);
    }
    Collections.reverse(dates);
    double fit = n * (Math.log(rss) - Math.log(n) + Math.log(2 * Math.PI) + 1);
    return new MeanShiftPartition(dates, rss, fit + 2 * (breaks + 1) * Math.log(n));
  }
}
