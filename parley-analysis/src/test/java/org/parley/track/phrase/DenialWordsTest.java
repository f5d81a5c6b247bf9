package org.parley.track.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.codebook.CodebookLoader;

class DenialWordsTest {
  private static final DenialWords WORDS = new DenialWords(new CodebookLoader().world());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "denied that its jets were there|true",
        "said its jets did not violate the airspace|true",
        "said the charge was groundless|true",
        "did not deny that a jet was there|false",
        "denied entry to the crew|false",
        "rejected violations of its airspace|false"
      })
  void onlyADenialDenies(String said, boolean denies) {
    assertThat(WORDS.denies(said)).isEqualTo(denies);
  }
}
