package org.parley.learn.agreement;

import java.util.OptionalDouble;

/**
 * Cohen's kappa of two coders: {@code 1 - qo/qe}, with {@code qo} the mean weight of what was coded
 * and {@code qe} that of the products of the two margins (Cohen 1960, Educational and Psychological
 * Measurement 20, pages 37-46; weighted: Cohen 1968, Psychological Bulletin 70, pages 213-220).
 * Without weights {@code 1 - qo} is the share of equal codes and kappa is {@code (po - pe) / (1 -
 * pe)}.
 *
 * @param units how many units both coded
 * @param observed {@code qo}
 * @param expected {@code qe}
 */
public record CohensKappa(int units, double observed, double expected) {
  /** Kappa; empty when nothing was coded or each coder used one and the same value only. */
  public OptionalDouble value() {
    return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
  }

  /** Without weights; {@code table[i][j]} counts units that one coder gave i and the other j. */
  public static CohensKappa of(int[][] table) {
    return of(table, KappaWeights.NONE.of(new double[table.length]));
  }

  /**
   * With a weight for each kind of disagreement.
   *
   * @param weights as large as the table, 0 for agreement
   */
  public static CohensKappa of(int[][] table, double[][] weights) {
    int size = table.length;
    double[] rows = new double[size];
    double[] columns = new double[size];
    int n = 0;
    double observed = 0;
    for (int i = 0; i < size; i++) {
      if (table[i].length != size || weights[i].length != size) {
        throw new IllegalArgumentException(
            "table and weights must be " + size + " by " + size + ", row " + i + " is not");
      }
      for (int j = 0; j < size; j++) {
        rows[i] += table[i][j];
        columns[j] += table[i][j];
        n += table[i][j];
        observed += table[i][j] * weights[i][j];
      }
    }
    double expected = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        expected += rows[i] * columns[j] * weights[i][j];
      }
    }
    return n == 0 ? new CohensKappa(0, 0, 0) : new CohensKappa(n, observed / n, expected / n / n);
  }
}
