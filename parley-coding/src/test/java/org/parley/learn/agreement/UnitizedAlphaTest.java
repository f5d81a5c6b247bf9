package org.parley.learn.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UnitizedAlphaTest {
  /** Krippendorff 2004, page 254: a continuum from 150 to 450, here from 0. */
  private static final Continuum C =
      new Continuum(
          300,
          List.of(List.of(at(75, 70), at(220, 30)), List.of(at(70, 80), at(205, 20), at(250, 20))));

  private static final Continuum K =
      new Continuum(
          300, List.of(List.of(at(30, 60), at(150, 50)), List.of(at(30, 60), at(150, 50))));

  @Test
  void givesThePublishedValues() {
    UnitizedAlpha c = UnitizedAlpha.of(List.of(C));
    assertThat(c.observed()).isCloseTo(0.0144, within(0.00005));
    assertThat(c.expected()).isCloseTo(0.0532, within(0.00005));
    assertThat(c.value().orElseThrow()).isCloseTo(0.7286, within(0.00005));

    UnitizedAlpha k = UnitizedAlpha.of(List.of(K));
    assertThat(k.observed()).isZero();
    assertThat(k.expected()).isCloseTo(0.0490, within(0.00005));
    assertThat(k.value().orElseThrow()).isEqualTo(1);

    // The book has 0.8591, from the four rounded digits above.
    assertThat(UnitizedAlpha.joint(List.of(c, k)).value().orElseThrow())
        .isCloseTo(0.8591, within(0.0005));
  }

  /** The differences that Krippendorff 2004 works out for the same figure. */
  @Test
  void differencesAreThePublishedOnes() {
    assertThat(C.difference()).isEqualTo(50 + 850 + 400);
  }

  /** Krippendorff 1995, figure on page 57: observed disagreements of two of its pairs of coders. */
  @Test
  void observedDisagreementsOfTheOlderPaper() {
    Continuum bertha =
        new Continuum(24, List.of(List.of(at(2, 8), at(14, 6)), List.of(at(4, 4), at(15, 2))));
    Continuum gerret =
        new Continuum(
            24,
            List.of(
                List.of(at(2, 6), at(10, 2), at(14, 4), at(20, 2)),
                List.of(at(0, 2), at(4, 4), at(10, 4), at(16, 2), at(20, 2))));

    assertThat(UnitizedAlpha.of(List.of(bertha)).observed()).isCloseTo(0.03125, within(0.000005));
    assertThat(UnitizedAlpha.of(List.of(gerret)).observed()).isCloseTo(0.02777, within(0.00001));
  }

  @Test
  void isTheSameAsByPlacingEveryPairOfUnitsEverywhere() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 60; round++) {
      int coders = 2 + random.nextInt(2);
      List<Integer> lengths = new ArrayList<>();
      List<List<List<Stretch>>> texts = new ArrayList<>();
      for (int t = 0; t <= random.nextInt(3); t++) {
        int length = 1 + random.nextInt(30);
        List<List<Stretch>> codings = new ArrayList<>();
        for (int c = 0; c < coders; c++) {
          codings.add(randomUnits(random, length));
        }
        lengths.add(length);
        texts.add(codings);
      }
      List<Continuum> continua = new ArrayList<>();
      for (int t = 0; t < texts.size(); t++) {
        continua.add(new Continuum(lengths.get(t), texts.get(t)));
      }
      UnitizedAlpha alpha = UnitizedAlpha.of(continua);

      assertThat(alpha.observed()).isCloseTo(BruteForce.observed(lengths, texts), within(1e-9));
      assertThat(alpha.expected()).isCloseTo(BruteForce.expected(lengths, texts), within(1e-9));
    }
  }

  @Test
  void isUndefinedWhereNobodyMarkedAnything() {
    assertThat(UnitizedAlpha.of(List.of(new Continuum(9, List.of(List.of(), List.of())))).value())
        .isEmpty();
    assertThat(UnitizedAlpha.of(List.of()).value()).isEmpty();
  }

  @Test
  void refusesUnitsThatOverlapOrLieOutside() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Continuum(9, List.of(List.of(at(1, 3), at(3, 2)))))
        .withMessageContaining("Stretch[begin=3, length=2] after 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Continuum(9, List.of(List.of(at(8, 2)))));
  }

  private static List<Stretch> randomUnits(SplittableRandom random, int length) {
    List<Stretch> out = new ArrayList<>();
    int at = random.nextInt(4);
    while (at < length) {
      int size = 1 + random.nextInt(Math.min(8, length - at));
      out.add(at(at, size));
      at += size + random.nextInt(6);
    }
    return out;
  }

  private static Stretch at(int begin, int length) {
    return new Stretch(begin, length);
  }
}
