package org.parley.learn.agreement;

/**
 * The levels of measurement with their squared differences (Krippendorff 2004, Content Analysis,
 * 2nd ed., section 11.3; 2011, Computing Krippendorff's Alpha-Reliability).
 */
public enum Metric {
  /** 0 for equal values, else 1. */
  NOMINAL,
  /** {@code (n_c/2 + sum of n_g strictly between c and k + n_k/2)^2}: by rank, not by number. */
  ORDINAL,
  /** {@code (c - k)^2}. */
  INTERVAL,
  /** {@code ((c - k) / (c + k))^2}; for values from 0 up. */
  RATIO;

  /**
   * The difference of values by index.
   *
   * @param values in ascending order, each once
   */
  public Difference of(double[] values) {
    double[] v = values.clone();
    for (int i = 0; i < v.length; i++) {
      if (i > 0 && !(v[i - 1] < v[i])) {
        throw new IllegalArgumentException("values must ascend, got " + v[i - 1] + ", " + v[i]);
      }
      if (this == RATIO && v[i] < 0) {
        throw new IllegalArgumentException("a ratio scale has no value below 0, got " + v[i]);
      }
    }
    return switch (this) {
      case NOMINAL -> (c, k, counts) -> c == k ? 0 : 1;
      case ORDINAL -> Metric::ordinal;
      case INTERVAL -> (c, k, counts) -> square(v[c] - v[k]);
      case RATIO -> (c, k, counts) -> c == k ? 0 : square((v[c] - v[k]) / (v[c] + v[k]));
    };
  }

  private static double ordinal(int c, int k, double[] counts) {
    if (c == k) {
      return 0;
    }
    int low = Math.min(c, k);
    int high = Math.max(c, k);
    double ranks = (counts[low] + counts[high]) / 2;
    for (int g = low + 1; g < high; g++) {
      ranks += counts[g];
    }
    return square(ranks);
  }

  private static double square(double x) {
    return x * x;
  }
}
