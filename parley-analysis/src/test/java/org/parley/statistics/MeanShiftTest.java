package org.parley.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeanShiftTest {
  private static final double EXACT = 1e-6; // percent: 1e-8 relative

  /** Yearly flow of the Nile at Aswan from 1871, 10⁸ m³. */
  private static double[] nile() {
    return new double[] {
      1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960,
      1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940,
      833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768,
      845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771,
      676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797,
      923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };
  }

  @Test
  void nileShiftsOnceAfter1898() {
    MeanShiftBreaks found = MeanShiftBreaks.find(nile(), 15, 5).orElseThrow();
    double[] rss = {
      2835156.75,
      1597457.19444444,
      1552923.6157754,
      1538096.5127451,
      1507888.47591645,
      1659993.50042626
    };
    double[] bic = {
      1318.24180687618,
      1270.08373573957,
      1276.46670075535,
      1284.71766744891,
      1291.94447688727,
      1310.7651547659
    };
    assertThat(found.byCount()).hasSize(6);
    for (int m = 0; m < 6; m++) {
      assertThat(found.byCount().get(m).rss()).isCloseTo(rss[m], withinPercentage(EXACT));
      assertThat(found.byCount().get(m).bic()).isCloseTo(bic[m], withinPercentage(EXACT));
    }
    assertThat(found.best().breaksAfter()).containsExactly(28);
  }

  @Test
  void supFOfTheNile() {
    MeanShiftSupF test = MeanShiftSupF.test(nile(), 0.15).orElseThrow();
    assertThat(test.breakAfter()).isEqualTo(28);
    assertThat(test.statistic()).isCloseTo(75.929769427485, withinPercentage(EXACT));
    assertThat(test.pValue()).isLessThan(1e-14);
  }

  @Test
  void tailMeetsThePublishedCriticalValues() {
    assertThat(new MeanShiftSupF(9, 8.85, 0.15).pValue()).isCloseTo(0.05, within(0.005));
    assertThat(new MeanShiftSupF(9, 12.35, 0.15).pValue()).isCloseTo(0.01, within(0.001));
    assertThat(new MeanShiftSupF(9, 1, 0.15).pValue()).isEqualTo(1);
  }

  @Test
  void stepsAreFoundWhereTheyAre() {
    double[] steps = {0, 0, 0, 5, 5, 5, 2, 2, 2};
    assertThat(MeanShiftBreaks.find(steps, 2, 3).orElseThrow().best().breaksAfter())
        .containsExactly(3, 6);
    MeanShiftSupF test = MeanShiftSupF.test(new double[] {0, 2, 4, 6}, 0.25).orElseThrow();
    assertThat(test.breakAfter()).isEqualTo(2);
    assertThat(test.statistic()).isCloseTo(8, within(1e-12)); // (20 - 4) / (4 / 2)
  }

  @Test
  void constantSeriesHasNoBreak() {
    double[] flat = {3, 3, 3, 3, 3, 3};
    assertThat(MeanShiftBreaks.find(flat, 2, 2).orElseThrow().best().breaksAfter()).isEmpty();
    assertThat(MeanShiftSupF.test(flat, 0.2).orElseThrow().statistic()).isZero();
  }

  @Test
  void datesMoveWithNeitherPlaceNorScaleAndMirrorInTime() {
    Random random = new Random(11);
    for (int round = 0; round < 20; round++) {
      double[] series = IntStream.range(0, 40).mapToDouble(i -> random.nextGaussian()).toArray();
      double[] other = new double[40];
      double[] reversed = new double[40];
      for (int i = 0; i < 40; i++) {
        other[i] = 1000 - 3 * series[i];
        reversed[39 - i] = series[i];
      }
      var breaks = MeanShiftBreaks.find(series, 5, 1).orElseThrow().byCount().get(1);
      var moved = MeanShiftBreaks.find(other, 5, 1).orElseThrow().byCount().get(1);
      var back = MeanShiftBreaks.find(reversed, 5, 1).orElseThrow().byCount().get(1);
      assertThat(moved.breaksAfter()).isEqualTo(breaks.breaksAfter());
      assertThat(back.breaksAfter()).containsExactly(40 - breaks.breaksAfter().get(0));
      assertThat(moved.rss()).isCloseTo(9 * breaks.rss(), withinPercentage(EXACT));
    }
  }

  @Test
  void tooLittleIsEmptyAndBadInputIsNamed() {
    assertThat(MeanShiftBreaks.find(new double[] {1, 2, 3}, 2, 1)).isEmpty();
    assertThat(MeanShiftSupF.test(new double[] {1, 2, 3}, 0.4)).isEmpty();
    assertThat(MeanShiftSupF.test(new double[] {1, 2, 3, 4, 5}, 0.1)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanShiftBreaks.find(new double[] {1, Double.NaN}, 1, 1))
        .withMessage("series[1] is not finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanShiftBreaks.find(new double[0], 1, 1))
        .withMessage("series is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanShiftSupF.test(new double[] {1, 2, 3, 4}, 0.5))
        .withMessage("trimming is not between 0 and 0.5: 0.5");
  }
}
