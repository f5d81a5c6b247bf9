package org.parley.learn.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohensKappaTest {
  /** Cohen 1960, page 45: 200 cases, three diagnoses. */
  private static final int[][] PUBLISHED = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

  @Test
  void givesThePublishedValue() {
    CohensKappa kappa = CohensKappa.of(PUBLISHED);

    assertThat(kappa.units()).isEqualTo(200);
    assertThat(1 - kappa.observed()).isCloseTo(0.70, within(1e-9));
    assertThat(1 - kappa.expected()).isCloseTo(0.41, within(1e-9));
    assertThat(kappa.value().orElseThrow()).isCloseTo(0.492, within(0.0005));
  }

  /** Cohen 1968: the same cases, with weights set by hand. */
  @Test
  void givesThePublishedValueWithWeights() {
    double[][] weights = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

    assertThat(CohensKappa.of(PUBLISHED, weights).value().orElseThrow())
        .isCloseTo(0.348, within(0.0005));
  }

  @ParameterizedTest
  @EnumSource(KappaWeights.class)
  void isTheSameAsByComparingEveryPairOfCases(KappaWeights weights) {
    SplittableRandom random = new SplittableRandom(5);
    double[] values = {-1, 0, 2};
    int[] first = random.ints(40, 0, 3).toArray();
    int[] second = random.ints(40, 0, 3).toArray();
    int[][] table = new int[3][3];
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < first.length; i++) {
      table[first[i]][second[i]]++;
      observed += weight(weights, values[first[i]], values[second[i]]);
      for (int other : second) {
        expected += weight(weights, values[first[i]], values[other]);
      }
    }
    double kappa = 1 - observed / (expected / first.length);

    assertThat(CohensKappa.of(table, weights.of(values)).value().orElseThrow())
        .isCloseTo(kappa, within(1e-9));
  }

  @Test
  void isUndefinedWhereNothingVaries() {
    assertThat(CohensKappa.of(new int[][] {{7, 0}, {0, 0}}).value()).isEmpty();
    assertThat(CohensKappa.of(new int[0][0]).value()).isEmpty();
  }

  @Test
  void percentAgreementCountsPairsThatBothGave() {
    double no = Double.NaN;
    PercentAgreement percent = PercentAgreement.of(new double[][] {{1, 2, no, 3}, {1, 1, 2, 3}});

    assertThat(percent).isEqualTo(new PercentAgreement(3, 2));
    assertThat(percent.value().orElseThrow()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(PercentAgreement.of(new double[][] {{no}, {1}}).value()).isEmpty();
  }

  private static double weight(KappaWeights weights, double a, double b) {
    return switch (weights) {
      case NONE -> a == b ? 0 : 1;
      case LINEAR -> Math.abs(a - b);
      case QUADRATIC -> (a - b) * (a - b);
    };
  }
}
