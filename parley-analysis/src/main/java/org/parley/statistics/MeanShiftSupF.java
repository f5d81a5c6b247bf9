package org.parley.statistics;

import java.util.Optional;

/**
 * Largest F statistic of one shift of the mean over all break dates but the trimmed ends (Andrews
 * 1993, "Tests for parameter instability and structural change with unknown change point",
 * Econometrica 61):
 *
 * <pre>F(k) = (RSS0 - RSS(k)) / (RSS(k) / (n - 2))</pre>
 *
 * <p>Errors are taken as independent with one variance.
 *
 * @param breakAfter values before the break with the largest F; of equals the earliest
 * @param statistic the largest F; infinity where the shift explains everything, 0 for a constant
 * @param trimming share of the series left out at either end
 */
public record MeanShiftSupF(int breakAfter, double statistic, double trimming) {
  /** Below this the tail formula no longer falls with the statistic. */
  private static final double TAIL_FROM = 2;

  public MeanShiftSupF {
    if (breakAfter < 1) {
      throw new IllegalArgumentException("breakAfter is below 1: " + breakAfter);
    }
    if (!(statistic >= 0)) {
      throw new IllegalArgumentException("statistic is not 0 or more: " + statistic);
    }
    requireTrimming(trimming);
  }

  /**
   * Tests a series.
   *
   * @param series at least one value, all finite
   * @param trimming above 0 and below one half; breaks from the value floor(trimming n) on
   * @return empty for fewer than 4 values, or where the trimmed ends hold no value
   */
  public static Optional<MeanShiftSupF> test(double[] series, double trimming) {
    SeriesChecks.requireFinite("series", series);
    requireTrimming(trimming);
    int n = series.length;
    int first = (int) Math.floor(trimming * n);
    if (n < 4 || first < 1) {
      return Optional.empty();
    }
    SegmentCosts costs = new SegmentCosts(series);
    double none = costs.withoutRounding(costs.cost(0, n));
    double largest = -1;
    int at = first;
    for (int k = first; k <= n - first; k++) {
      double rss = costs.withoutRounding(costs.cost(0, k) + costs.cost(k, n));
      double f = none == 0 ? 0 : Math.max(0, (none - rss) / (rss / (n - 2)));
      if (f > largest) {
        largest = f;
        at = k;
      }
    }
    return Optional.of(new MeanShiftSupF(at, largest, trimming));
  }

  /**
   * Asymptotic tail probability (DeLong 1981; Estrella 2003, "Critical values and p values of
   * Bessel process distributions", Econometric Theory 19), for one parameter:
   *
   * <pre>P(sup F &gt; x) ≈ sqrt(x / 2) exp(-x / 2) / Γ(1/2) · ((1 - 1/x) log λ + 2/x),
   * λ = (1 - trimming)² / trimming²</pre>
   *
   * <p>Good below about 0.2, which is where it decides; 1 for statistics below 2.
   */
  public double pValue() {
    if (statistic < TAIL_FROM) {
      return 1;
    }
    if (Double.isInfinite(statistic)) {
      return 0;
    }
    double logRatio = 2 * Math.log((1 - trimming) / trimming);
    double density = Math.sqrt(statistic / 2) * Math.exp(-statistic / 2) / Math.sqrt(Math.PI);
    return Math.min(1, density * ((1 - 1 / statistic) * logRatio + 2 / statistic));
  }

  private static void requireTrimming(double trimming) {
    if (!(trimming > 0 && trimming < 0.5)) {
      throw new IllegalArgumentException("trimming is not between 0 and 0.5: " + trimming);
    }
  }
}
