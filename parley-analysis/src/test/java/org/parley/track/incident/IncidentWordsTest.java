package org.parley.track.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.codebook.CodebookLoader;

class IncidentWordsTest {
  private static final IncidentWords WORDS = new IncidentWords(new CodebookLoader().world());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A jet entered Sudmark airspace.|AIRSPACE_VIOLATION",
        "A frigate sailed into waters after it violated Norland territorial waters.|SEA_VIOLATION",
        "Soldiers crossed the border at night.|BORDER_VIOLATION",
        "The navy seized two trawlers.|SEIZURE",
        "Guards fired warning shots.|SHOTS_FIRED",
        "A patrol boat and a trawler collided.|CLOSE_ENCOUNTER",
        "An undersea cable was cut.|SABOTAGE",
        "It blamed cyber attacks on the neighbour.|CYBER",
        "It complained of GPS jamming.|JAMMING",
        "A drone crashed near the village.|DRONE"
      })
  void everyKindHasItsWords(String sentence, IncidentKind kind) {
    assertThat(WORDS.kind(sentence)).contains(kind);
  }

  @Test
  void platformsAreNamedOnceAndDesignationsKeepTheirForm() {
    assertThat(
            WORDS.platforms(
                "Two Su-24 bombers and an RC-135 met a patrol boat after the G-20; the RC-135 left."))
        .containsExactly("Su-24", "bombers", "RC-135", "patrol boat");
  }

  @Test
  void aTextWithoutEndIsReadInBoundedTime() {
    String text = "violated ".repeat(200_000) + "airspace";

    assertThat(WORDS.kind(text)).isEmpty();
    assertThat(WORDS.platforms("A-1".repeat(200_000))).isEmpty();
  }
}
