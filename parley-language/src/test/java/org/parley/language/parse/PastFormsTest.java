package org.parley.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastFormsTest {

  @ParameterizedTest
  @CsvSource({
    "ended, end",
    "provided, provide",
    "followed, follow",
    "happened, happen",
    "visited, visit",
    "stopped, stop",
    "called, call",
    "carried, carry",
    "forced, force",
    "opposed, oppose",
    "joined, join",
    "freed, freed",
    "put, put"
  })
  void spellingTellsTheBaseForm(String form, String base) {
    assertThat(PastForms.base(form)).isEqualTo(base);
  }
}
