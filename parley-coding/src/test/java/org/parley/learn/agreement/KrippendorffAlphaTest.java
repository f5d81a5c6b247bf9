package org.parley.learn.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffAlphaTest {
  private static final double NO = Double.NaN;

  /** Krippendorff 2011, section C: four observers, twelve units, missing values. */
  private static final double[][] PUBLISHED = {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, NO, NO, NO},
    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NO, 3},
    {NO, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NO},
    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NO}
  };

  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
  void givesThePublishedValuesOfFourObserversWithMissingData(Metric metric, double published) {
    KrippendorffAlpha alpha = KrippendorffAlpha.of(PUBLISHED, metric);

    assertThat(alpha.values()).isEqualTo(40);
    assertThat(alpha.value().orElseThrow()).isCloseTo(published, within(0.0005));
  }

  /** Krippendorff 2011, section A: two observers, ten units, binary data. */
  @Test
  void givesThePublishedValueOfBinaryData() {
    double[][] data = {{0, 1, 0, 0, 0, 0, 0, 0, 1, 0}, {1, 1, 1, 0, 0, 1, 0, 0, 0, 0}};

    assertThat(KrippendorffAlpha.of(data, Metric.NOMINAL).value().orElseThrow())
        .isCloseTo(0.095, within(0.0005));
  }

  /** Krippendorff 2011, section B: two observers, twelve units, five values. */
  @Test
  void givesThePublishedValueOfNominalData() {
    double[][] data = {{1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1}, {2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4}};

    assertThat(KrippendorffAlpha.of(data, Metric.NOMINAL).value().orElseThrow())
        .isCloseTo(0.692, within(0.0005));
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void isTheSameAsByComparingEveryPairOfValues(Metric metric) {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 50; round++) {
      double[][] data = new double[2 + random.nextInt(4)][1 + random.nextInt(15)];
      for (double[] coder : data) {
        Arrays.setAll(coder, u -> random.nextInt(4) == 0 ? NO : random.nextInt(5));
      }
      KrippendorffAlpha alpha = KrippendorffAlpha.of(data, metric);
      double[] byPairs = byPairs(data, metric);

      assertThat(alpha.observed()).isCloseTo(byPairs[0], within(1e-9));
      assertThat(alpha.expected()).isCloseTo(byPairs[1], within(1e-9));
    }
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void ofPairsIsTheGeneralFormForTwoCoders(Metric metric) {
    SplittableRandom random = new SplittableRandom(12);
    for (int round = 0; round < 50; round++) {
      int units = 1 + random.nextInt(20);
      int[] first = IntStream.range(0, units).map(u -> random.nextInt(4)).toArray();
      int[] second = IntStream.range(0, units).map(u -> random.nextInt(4)).toArray();
      double[][] data = {
        Arrays.stream(first).asDoubleStream().toArray(),
        Arrays.stream(second).asDoubleStream().toArray()
      };
      KrippendorffAlpha general = KrippendorffAlpha.of(data, metric);
      KrippendorffAlpha pairs =
          KrippendorffAlpha.ofPairs(first, second, 4, metric.of(new double[] {0, 1, 2, 3}));

      assertThat(pairs.observed()).isCloseTo(general.observed(), within(1e-9));
      assertThat(pairs.expected()).isCloseTo(general.expected(), within(1e-9));
    }
  }

  @Test
  void isUndefinedWhereNothingVariesOrNothingPairs() {
    assertThat(KrippendorffAlpha.of(new double[][] {{1, 1}, {1, 1}}, Metric.NOMINAL).value())
        .isEmpty();
    assertThat(KrippendorffAlpha.of(new double[][] {{1, NO}, {NO, 2}}, Metric.NOMINAL).value())
        .isEmpty();
    assertThat(KrippendorffAlpha.of(new double[0][0], Metric.NOMINAL).value()).isEmpty();
  }

  @Test
  void refusesCodersWithDifferentUnitsAndNegativeRatios() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KrippendorffAlpha.of(new double[][] {{1, 2}, {1}}, Metric.NOMINAL))
        .withMessage("every coder must have 2 units, got 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KrippendorffAlpha.of(new double[][] {{-1, 2}, {1, 2}}, Metric.RATIO))
        .withMessageContaining("-1.0");
  }

  /** Observed and expected by going through all pairs of values, without a coincidence matrix. */
  private static double[] byPairs(double[][] data, Metric metric) {
    List<List<Double>> units = new ArrayList<>();
    for (int u = 0; u < data[0].length; u++) {
      int unit = u;
      List<Double> given =
          Arrays.stream(data).map(c -> c[unit]).filter(v -> !Double.isNaN(v)).toList();
      if (given.size() > 1) {
        units.add(given);
      }
    }
    List<Double> all = units.stream().flatMap(List::stream).toList();
    double observed = 0;
    for (List<Double> unit : units) {
      observed += sum(unit, all, metric) / (unit.size() - 1);
    }
    int n = all.size();
    return n == 0
        ? new double[] {0, 0}
        : new double[] {observed / n, sum(all, all, metric) / n / (n - 1)};
  }

  private static double sum(List<Double> values, List<Double> all, Metric metric) {
    double sum = 0;
    for (double a : values) {
      for (double b : values) {
        sum += squared(a, b, all, metric);
      }
    }
    return sum;
  }

  private static double squared(double a, double b, List<Double> all, Metric metric) {
    double low = Math.min(a, b);
    double high = Math.max(a, b);
    if (low == high) {
      return 0;
    }
    return switch (metric) {
      case NOMINAL -> 1;
      case ORDINAL -> {
        double ranks = 0;
        for (double v : all) {
          ranks += v > low && v < high ? 1 : v == low || v == high ? 0.5 : 0;
        }
        yield ranks * ranks;
      }
      case INTERVAL -> (a - b) * (a - b);
      case RATIO -> Math.pow((a - b) / (a + b), 2);
    };
  }
}
