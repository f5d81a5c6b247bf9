package org.parley.statistics;

import java.util.List;

/**
 * The best division of a series into regimes of constant mean, for a number of breaks.
 *
 * @param breaksAfter for each break, how many values lie before it: 28 is a break between the 28th
 *     and the 29th value; rising
 * @param rss residual sum of squares about the regimes' means
 * @param bic Bayesian information criterion; minus infinity where nothing is left to explain
 */
public record MeanShiftPartition(List<Integer> breaksAfter, double rss, double bic) {
  public MeanShiftPartition {
    breaksAfter = List.copyOf(breaksAfter);
    if (!(rss >= 0)) {
      throw new IllegalArgumentException("rss is not 0 or more: " + rss);
    }
    if (Double.isNaN(bic)) {
      throw new IllegalArgumentException("bic is not a number: " + bic);
    }
  }
}
