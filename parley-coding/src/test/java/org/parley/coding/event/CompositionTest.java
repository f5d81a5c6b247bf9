package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
  private final Composition composition = new Composition(Halmar.codebook());

  @ParameterizedTest
  @CsvSource({
    "02, 0874, 0256",
    "03, 072, 0332",
    "10, 063, 1013",
    "12, 046, 125",
    "13, 163, 1312",
    "16, 071, 1621",
    "12, 0234, 1224"
  })
  void combinesCodes(String operator, String act, String expected) {
    assertThat(composition.compose(operator, act)).contains(expected);
  }

  @Test
  void aPromiseOfAnAttackHasNoCode() {
    assertThat(composition.compose(Composition.INTENT, "190")).isEmpty();
  }

  @Test
  void everyResultIsACode() {
    for (String line : Halmar.codebook().lexicon(Composition.LEXICON)) {
      for (String code : line.split(" ")) {
        boolean root = code.length() == 2;
        assertThat(root || code.equals("-") || Halmar.codebook().cameo().containsKey(code))
            .as("%s in %s", code, line)
            .isTrue();
      }
    }
  }
}
