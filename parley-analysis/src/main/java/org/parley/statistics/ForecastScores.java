package org.parley.statistics;

import java.util.Arrays;

/**
 * Proper scores of forecasts; smaller is better in all (Gneiting &amp; Raftery 2007, "Strictly
 * proper scoring rules, prediction, and estimation", Journal of the American Statistical
 * Association 102).
 */
public final class ForecastScores {
  private ForecastScores() {}

  /** Brier score: mean of (p - y)², y being 1 where it came true. */
  public static double brier(double[] forecasts, boolean[] outcomes) {
    requirePairs(forecasts, outcomes);
    double sum = 0;
    for (int i = 0; i < forecasts.length; i++) {
      double error = forecasts[i] - value(outcomes[i]);
      sum += error * error;
    }
    return sum / forecasts.length;
  }

  /**
   * Parts of the Brier score over bins of equal width, each with its upper end: (0, 1/k], ...; 0 is
   * in the first.
   *
   * @param bins 1 or more
   */
  public static BrierDecomposition decompose(double[] forecasts, boolean[] outcomes, int bins) {
    requirePairs(forecasts, outcomes);
    if (bins < 1) {
      throw new IllegalArgumentException("bins is below 1: " + bins);
    }
    int n = forecasts.length;
    int[] count = new int[bins];
    double[] forecast = new double[bins];
    double[] came = new double[bins];
    double all = 0;
    for (int i = 0; i < n; i++) {
      int bin = Math.max(0, (int) Math.ceil(forecasts[i] * bins) - 1);
      count[bin]++;
      forecast[bin] += forecasts[i];
      came[bin] += value(outcomes[i]);
      all += value(outcomes[i]) / n;
    }
    double reliability = 0;
    double resolution = 0;
    for (int k = 0; k < bins; k++) {
      if (count[k] > 0) {
        double gap = (forecast[k] - came[k]) / count[k];
        double distance = came[k] / count[k] - all;
        reliability += count[k] * gap * gap / n;
        resolution += count[k] * distance * distance / n;
      }
    }
    return new BrierDecomposition(reliability, resolution, all * (1 - all));
  }

  /** Mean of -log of the probability given to what happened; infinity where that was 0. */
  public static double logScore(double[] forecasts, boolean[] outcomes) {
    requirePairs(forecasts, outcomes);
    double sum = 0;
    for (int i = 0; i < forecasts.length; i++) {
      sum -= outcomes[i] ? Math.log(forecasts[i]) : Math.log1p(-forecasts[i]);
    }
    return sum / forecasts.length;
  }

  /** CRPS of a sample as the forecast: 1/m Σ|x_i - y| - 1/(2 m²) ΣΣ|x_i - x_j|. */
  public static double sampleCrps(double[] sample, double outcome) {
    double m = sample.length;
    return distance(sample, outcome) - pairDistances(sample) / (m * m);
  }

  /**
   * CRPS that a sample's size does not bias (Ferro 2014, "Fair scores for ensemble forecasts",
   * Quarterly Journal of the Royal Meteorological Society 140): with m (m - 1) in place of m².
   *
   * @param sample at least 2 values
   */
  public static double fairSampleCrps(double[] sample, double outcome) {
    if (sample.length < 2) {
      throw new IllegalArgumentException("sample has fewer than 2 values: " + sample.length);
    }
    double m = sample.length;
    return distance(sample, outcome) - pairDistances(sample) / (m * (m - 1));
  }

  private static double distance(double[] sample, double outcome) {
    SeriesChecks.requireFinite("sample", sample);
    SeriesChecks.requireFinite("outcome", new double[] {outcome});
    return Arrays.stream(sample).map(x -> Math.abs(x - outcome)).average().orElseThrow();
  }

  /** Sum of |x_i - x_j| over pairs i &lt; j, by rank rather than pair by pair. */
  private static double pairDistances(double[] sample) {
    double[] sorted = sample.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += (2.0 * i - sorted.length + 1) * sorted[i];
    }
    return sum;
  }

  private static void requirePairs(double[] forecasts, boolean[] outcomes) {
    SeriesChecks.requireProbabilities("forecasts", forecasts);
    SeriesChecks.requireSameLength("forecasts", forecasts.length, "outcomes", outcomes.length);
  }

  private static double value(boolean outcome) {
    return outcome ? 1 : 0;
  }
}
