package org.parley.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  @ParameterizedTest
  @CsvSource({"talk, NN", "'', NN", "talk, ''", "a_b, c", "\u0416\u4e2d, \ud83d\ude00"})
  void joinsWithoutWritingOut(String first, String second) {
    long joined =
        Fingerprint.joined(
            Fingerprint.hash(first),
            '_',
            Fingerprint.power(second.length()),
            Fingerprint.hash(second));
    assertThat(joined).isEqualTo(Fingerprint.hash(first + "_" + second));
  }

  @Test
  void keepsSpacesAndOrdersApart() {
    assertThat(Fingerprint.of(1, "ab")).isNotEqualTo(Fingerprint.of(2, "ab"));
    assertThat(Fingerprint.of(1, "ab")).isNotEqualTo(Fingerprint.of(1, "ba"));
  }
}
