package org.parley.learn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.coding.model.Calibration;

class IsotonicTest {
  @Test
  void findsTheShareThatIsRight() {
    Random random = new Random(4);
    List<Isotonic.Scored> cases = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double p = random.nextDouble();
      cases.add(new Isotonic.Scored(p, random.nextDouble() < p * p));
    }
    Calibration calibration = Isotonic.of(cases);
    for (double p : new double[] {0.2, 0.5, 0.8}) {
      assertThat(calibration.of(p)).isCloseTo(p * p, within(0.03));
    }
  }

  @Test
  void poolsWhatFallsInsteadOfRising() {
    List<Isotonic.Scored> cases = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      cases.add(new Isotonic.Scored(i / 240.0, i % 2 == 0));
    }
    assertThat(Isotonic.of(cases).points())
        .allSatisfy(p -> assertThat(p.share()).isCloseTo(0.5, within(0.05)));
  }
}
