package org.parley.learn.agreement;

import java.util.Locale;

/** What a disagreement counts in Cohen's kappa. */
public enum KappaWeights {
  /** Every disagreement 1: Cohen 1960. */
  NONE,
  /** {@code |x - y|}. */
  LINEAR,
  /** {@code (x - y)^2}: near the intraclass correlation (Fleiss and Cohen 1973). */
  QUADRATIC;

  /** The name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The weight of each pair of values; Cohen's 1968 {@code v_ij}. */
  public double[][] of(double[] values) {
    double[][] out = new double[values.length][values.length];
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values.length; j++) {
        double apart = Math.abs(values[i] - values[j]);
        out[i][j] =
            switch (this) {
              case NONE -> i == j ? 0 : 1;
              case LINEAR -> apart;
              case QUADRATIC -> apart * apart;
            };
      }
    }
    return out;
  }
}
