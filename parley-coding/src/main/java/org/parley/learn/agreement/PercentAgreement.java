package org.parley.learn.agreement;

import java.util.OptionalDouble;

/**
 * The share of pairs of codes of one unit that are equal; with two coders, of units. It says
 * nothing of what chance would give.
 *
 * @param pairs how many pairs there are
 * @param equal how many are of one value
 */
public record PercentAgreement(long pairs, long equal) {
  /** 0..1; empty without a pair. */
  public OptionalDouble value() {
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) equal / pairs);
  }

  /**
   * Of any number of coders.
   *
   * @param data by coder, then unit; NaN where a coder gave no value
   */
  public static PercentAgreement of(double[][] data) {
    long pairs = 0;
    long equal = 0;
    for (int i = 0; i < data.length; i++) {
      for (int j = 0; j < i; j++) {
        for (int u = 0; u < data[i].length; u++) {
          if (!Double.isNaN(data[i][u]) && !Double.isNaN(data[j][u])) {
            pairs++;
            equal += data[i][u] == data[j][u] ? 1 : 0;
          }
        }
      }
    }
    return new PercentAgreement(pairs, equal);
  }
}
