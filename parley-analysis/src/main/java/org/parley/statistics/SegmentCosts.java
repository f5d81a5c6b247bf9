package org.parley.statistics;

/** Residual sums of squares about the mean of any stretch of a series, each in constant time. */
final class SegmentCosts {
  /** A share of the total below which a residual sum is rounding and taken as 0. */
  private static final double ROUNDING = 1e-12;

  private final double[] sums;
  private final double[] squares;

  SegmentCosts(double[] series) {
    double mean = 0;
    for (int i = 0; i < series.length; i++) {
      mean += (series[i] - mean) / (i + 1);
    }
    sums = new double[series.length + 1];
    squares = new double[series.length + 1];
    for (int i = 0; i < series.length; i++) {
      // centred first: sums of squares of a series far from 0 lose their digits
      double value = series[i] - mean;
      sums[i + 1] = sums[i] + value;
      squares[i + 1] = squares[i] + value * value;
    }
  }

  /** Cost of the values from (included) to (excluded), positions from 0. */
  double cost(int from, int to) {
    double sum = sums[to] - sums[from];
    return Math.max(0, squares[to] - squares[from] - sum * sum / (to - from));
  }

  /** The value, or 0 where it is no more than rounding. */
  double withoutRounding(double rss) {
    return rss <= ROUNDING * squares[squares.length - 1] ? 0 : rss;
  }
}
