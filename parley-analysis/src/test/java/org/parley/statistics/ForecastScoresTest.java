package org.parley.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ForecastScoresTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final double[] P = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.05};
  private static final boolean[] Y = {
    false, false, true, false, true, true, true, true, true, false
  };

  @Test
  void referenceScores() {
    assertThat(ForecastScores.brier(P, Y)).isCloseTo(0.12525, EXACT);
    assertThat(ForecastScores.logScore(P, Y)).isCloseTo(0.3983747604688, EXACT);
    BrierDecomposition parts = ForecastScores.decompose(P, Y, 4);
    assertThat(parts.reliability()).isCloseTo(0.05441666666667, EXACT);
    assertThat(parts.resolution()).isCloseTo(0.1733333333333, EXACT);
    assertThat(parts.uncertainty()).isCloseTo(0.24, EXACT);
    double[] sample = {-3.2, 0, 1.5, 2.2, 7};
    assertThat(ForecastScores.sampleCrps(sample, 2.5)).isCloseTo(0.992, EXACT);
    assertThat(ForecastScores.fairSampleCrps(sample, 2.5)).isCloseTo(0.54, EXACT);
  }

  @Test
  void scoresByHand() {
    boolean[] yes = {true};
    assertThat(ForecastScores.brier(new double[] {0.5}, yes)).isEqualTo(0.25);
    assertThat(ForecastScores.logScore(new double[] {1}, yes)).isZero();
    assertThat(ForecastScores.logScore(new double[] {0}, yes)).isInfinite();
    assertThat(ForecastScores.sampleCrps(new double[] {1}, 4)).isEqualTo(3);
    assertThat(ForecastScores.sampleCrps(new double[] {0, 2}, 1)).isEqualTo(0.5);
  }

  @Test
  void partsAddUpWhereABinHoldsOneValue() {
    Random random = new Random(3);
    double[] forecasts = random.ints(200, 1, 5).mapToDouble(i -> i / 4.0).toArray();
    boolean[] outcomes = new boolean[200];
    for (int i = 0; i < 200; i++) {
      outcomes[i] = random.nextDouble() < forecasts[i];
    }
    BrierDecomposition parts = ForecastScores.decompose(forecasts, outcomes, 4);
    assertThat(parts.reliability() - parts.resolution() + parts.uncertainty())
        .isCloseTo(ForecastScores.brier(forecasts, outcomes), EXACT);
  }

  @Test
  void badInputIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForecastScores.brier(new double[] {1.2}, new boolean[] {true}))
        .withMessage("forecasts[0] is not in [0, 1]: 1.2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForecastScores.brier(P, new boolean[2]))
        .withMessage("forecasts has 10 values, outcomes has 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForecastScores.fairSampleCrps(new double[] {1}, 1))
        .withMessage("sample has fewer than 2 values: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForecastScores.sampleCrps(new double[] {Double.NaN}, 1))
        .withMessage("sample[0] is not finite: NaN");
  }
}
