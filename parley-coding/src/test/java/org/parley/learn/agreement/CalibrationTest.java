package org.parley.learn.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void binsErrorAndBrierByHand() {
    double[] confidences = {0.9, 0.8, 0.85, 0.2, 0.3, 1.0, 0.0};
    boolean[] right = {true, true, false, false, true, true, false};
    Calibration table = Calibration.of(confidences, right, 2);

    assertThat(table.n()).isEqualTo(7);
    assertThat(table.mean()).isCloseTo(4.05 / 7, within(1e-9));
    assertThat(table.right()).isCloseTo(4.0 / 7, within(1e-9));
    assertThat(table.bins()).extracting(Calibration.Bin::n).containsExactly(3, 4);
    assertThat(table.bins().get(0).mean()).isCloseTo(0.5 / 3, within(1e-9));
    assertThat(table.bins().get(1).right()).isCloseTo(0.75, within(1e-9));
    assertThat(table.error()).isCloseTo((0.5 + 0.55) / 7, within(1e-9));
    assertThat(table.brier()).isCloseTo((0.01 + 0.04 + 0.7225 + 0.04 + 0.49) / 7, within(1e-9));
  }

  @Test
  void theTruthIsPerfectlyCalibrated() {
    Calibration table =
        Calibration.of(new double[] {1, 1, 0}, new boolean[] {true, true, false}, 10);
    assertThat(table.error()).isZero();
    assertThat(table.brier()).isZero();
    assertThat(Calibration.of(new double[0], new boolean[0], 10).n()).isZero();
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Calibration.of(new double[] {1.5}, new boolean[] {true}, 10))
        .withMessage("a confidence must be 0..1, got 1.5");
  }

  @Test
  void theBootstrapIsThatOfItsSeed() {
    double[] values = {1, 2, 3, 4, 10};
    DocumentBootstrap bootstrap = new DocumentBootstrap(500, 7);
    Optional<Interval> interval = bootstrap.interval(5, drawn -> mean(values, drawn));

    assertThat(interval).isEqualTo(bootstrap.interval(5, drawn -> mean(values, drawn)));
    assertThat(interval.orElseThrow().low()).isBetween(1.0, 3.0);
    assertThat(interval.orElseThrow().high()).isBetween(5.0, 9.0);
    assertThat(bootstrap.interval(1, drawn -> mean(values, drawn))).isEmpty();
    assertThat(bootstrap.interval(5, drawn -> OptionalDouble.empty())).isEmpty();
  }

  private static OptionalDouble mean(double[] values, int[] drawn) {
    return Arrays.stream(drawn).mapToDouble(i -> values[i]).average();
  }
}
