package org.parley.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventCoincidenceTest {
  private static final CoincidenceWindow WEEK = CoincidenceWindow.after(7);

  @Test
  void ratesByHand() {
    // 10 -> 12; 20 -> 27; 40 -> none; the effect of day 40 itself is not after it
    CoincidenceRates rates =
        EventCoincidence.rates(new int[] {40, 10, 20, 20}, new int[] {12, 27, 40, 90}, WEEK)
            .orElseThrow();
    assertThat(rates).isEqualTo(new CoincidenceRates(2 / 3.0, 0.5, 3, 4));
  }

  @Test
  void mirroredWindowLooksBack() {
    int[] causes = {10, 30};
    int[] effects = {3, 29, 30};
    assertThat(EventCoincidence.rates(causes, effects, WEEK).orElseThrow().trigger()).isZero();
    assertThat(EventCoincidence.rates(causes, effects, WEEK.mirrored()).orElseThrow().trigger())
        .isEqualTo(1);
  }

  @Test
  void walkAgreesWithTheDefinition() {
    Random random = new Random(5);
    for (int round = 0; round < 100; round++) {
      int[] causes = random.ints(12, 0, 200).distinct().toArray();
      int[] effects = random.ints(15, 0, 200).distinct().toArray();
      int from = random.nextInt(9) - 4;
      CoincidenceWindow window = new CoincidenceWindow(from, from + random.nextInt(10));
      long followed =
          IntStream.of(causes)
              .filter(
                  c ->
                      IntStream.of(effects)
                          .anyMatch(e -> e - c >= window.from() && e - c <= window.to()))
              .count();
      CoincidenceRates rates = EventCoincidence.rates(causes, effects, window).orElseThrow();
      CoincidenceRates swapped =
          EventCoincidence.rates(effects, causes, window.mirrored()).orElseThrow();
      assertThat(rates.trigger()).isEqualTo((double) followed / causes.length);
      assertThat(swapped.trigger()).isEqualTo(rates.precursor());
      assertThat(swapped.precursor()).isEqualTo(rates.trigger());
    }
  }

  @Test
  void shiftsByHand() {
    // moved by 0 as it is, by 50 nothing follows, by 93 the effect of day 17 falls on day 10
    CoincidenceNull test =
        EventCoincidence.circularShift(
                new int[] {10}, new int[] {17}, WEEK, 100, new int[] {0, 50, 93})
            .orElseThrow();
    assertThat(test.observed().trigger()).isEqualTo(1);
    assertThat(test.meanTrigger()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(test.triggerP()).isEqualTo(0.5);
  }

  @Test
  void plantedEffectIsSeenAndChanceIsNot() {
    Random random = new Random(17);
    int[] shifts = random.ints(499, 0, 2000).toArray();
    int[] causes = random.ints(40, 0, 1990).distinct().toArray();
    int[] planted = IntStream.of(causes).map(c -> c + 2).toArray();
    assertThat(
            EventCoincidence.circularShift(causes, planted, WEEK, 2000, shifts)
                .orElseThrow()
                .triggerP())
        .isLessThan(0.02);
    int false05 = 0;
    for (int round = 0; round < 100; round++) {
      int[] chance = random.ints(40, 0, 2000).toArray();
      if (EventCoincidence.circularShift(causes, chance, WEEK, 2000, shifts)
              .orElseThrow()
              .triggerP()
          <= 0.05) {
        false05++;
      }
    }
    assertThat(false05).isLessThanOrEqualTo(12);
  }

  @Test
  void noneIsEmptyAndBadInputIsNamed() {
    assertThat(EventCoincidence.rates(new int[0], new int[] {1}, WEEK)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EventCoincidence.circularShift(
                    new int[] {1}, new int[] {10}, WEEK, 10, new int[] {1}))
        .withMessage("effects[0] is not from 0 to 9: 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoincidenceWindow.after(0))
        .withMessage("from is after to: 1 > 0");
  }
}
