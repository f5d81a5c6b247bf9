package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void agreesWithJavaOnTextsOfAllKinds() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        switch (random.nextInt(4)) {
          case 0 -> text.append("\uD83D\uDD4A");
          case 1 -> text.append('\uD83D');
          case 2 -> text.append('ж');
          default -> text.append('a');
        }
      }
      CodePoints points = CodePoints.of(text.toString());
      assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
      for (int cp = 0; cp <= points.length(); cp++) {
        int unit = text.offsetByCodePoints(0, cp);
        assertThat(points.toUnits(cp)).isEqualTo(unit);
        assertThat(points.fromUnits(unit)).isEqualTo(cp);
      }
    }
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    CodePoints points = CodePoints.of("ab\uD83D\uDD4A");
    assertThatIllegalArgumentException().isThrownBy(() -> points.fromUnits(5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> points.toUnits(4))
        .withMessageContaining("0..3, got 4");
  }
}
