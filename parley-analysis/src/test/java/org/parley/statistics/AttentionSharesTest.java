package org.parley.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AttentionSharesTest {
  private static final double[] P = {0.5, 0.3, 0.2, 0};
  private static final double[] Q = {0.1, 0.3, 0.2, 0.4};

  @Test
  void referenceValuesEitherWayRound() {
    assertThat(AttentionShares.convergence(P, Q)).isCloseTo(60, within(1e-10));
    assertThat(AttentionShares.convergence(Q, P)).isCloseTo(60, within(1e-10));
    assertThat(AttentionShares.divergence(P, Q)).isCloseTo(0.3049932735055, within(1e-12));
    assertThat(AttentionShares.divergence(Q, P)).isCloseTo(0.3049932735055, within(1e-12));
  }

  @Test
  void sameAndNothingInCommonAreTheEnds() {
    double[] one = {1, 0};
    double[] other = {0, 1};
    assertThat(AttentionShares.convergence(one, one)).isEqualTo(100);
    assertThat(AttentionShares.convergence(one, other)).isZero();
    assertThat(AttentionShares.divergence(one, one)).isZero();
    assertThat(AttentionShares.divergence(one, other)).isCloseTo(1, within(1e-15));
  }

  @Test
  void badInputIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AttentionShares.convergence(new double[] {0.5, 0.25}, new double[] {1, 0}))
        .withMessage("first does not sum to 1: 0.75");
  }
}
