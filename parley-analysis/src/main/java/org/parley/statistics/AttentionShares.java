package org.parley.statistics;

/**
 * How alike two speakers spread their attention over the same issues. Shares are estimated from few
 * statements mostly, which makes identical speakers look apart: compare with a permutation null.
 */
public final class AttentionShares {
  /** How far a sum of shares may be from 1 by rounding. */
  private static final double ROUNDING = 1e-9;

  private AttentionShares() {}

  /**
   * Issue convergence in percent, 100 for the same shares, 0 for no issue in common (Sigelman &amp;
   * Buell 2004, "Avoidance or engagement?", American Journal of Political Science 48):
   *
   * <pre>100 (1 - Σ|p_k - q_k| / 2)</pre>
   */
  public static double convergence(double[] first, double[] second) {
    requireShares(first, second);
    double sum = 0;
    for (int k = 0; k < first.length; k++) {
      sum += Math.abs(first[k] - second[k]);
    }
    return Math.max(0, 100 * (1 - sum / 2));
  }

  /**
   * Jensen-Shannon divergence in bits, 0 for the same shares, 1 for no issue in common (Lin 1991,
   * "Divergence measures based on the Shannon entropy", IEEE Transactions on Information Theory
   * 37):
   *
   * <pre>Σ p_k log2(p_k / m_k) / 2 + Σ q_k log2(q_k / m_k) / 2,  m = (p + q) / 2</pre>
   */
  public static double divergence(double[] first, double[] second) {
    requireShares(first, second);
    double sum = 0;
    for (int k = 0; k < first.length; k++) {
      double middle = (first[k] + second[k]) / 2;
      sum += term(first[k], middle) + term(second[k], middle);
    }
    return Math.max(0, sum / (2 * Math.log(2)));
  }

  private static double term(double share, double middle) {
    return share == 0 ? 0 : share * Math.log(share / middle);
  }

  private static void requireShares(double[] first, double[] second) {
    SeriesChecks.requireProbabilities("first", first);
    SeriesChecks.requireProbabilities("second", second);
    SeriesChecks.requireSameLength("first", first.length, "second", second.length);
    requireSum("first", first);
    requireSum("second", second);
  }

  private static void requireSum(String name, double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new IllegalArgumentException(name + " does not sum to 1: " + sum);
    }
  }
}
