package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.codebook.PredicatePattern.Role;
import org.parley.codebook.PredicatePattern.Slot;

class PredicatePatternParserTest {
  private final PredicatePatternParser parser =
      new PredicatePatternParser(
          Map.of("meetings", List.of("talk", "round of talk"), "limits", List.of("tariff")));

  @Test
  void readsHeadsAndSlots() {
    PredicatePattern pattern =
        parser.parse("impose|slap obj:sanction|embargo target:on|against prep:over>row", true);

    assertThat(pattern)
        .isEqualTo(
            new PredicatePattern(
                true,
                List.of("impose", "slap"),
                List.of(
                    new Slot(Role.OBJ, List.of("sanction", "embargo")),
                    new Slot(Role.TARGET, List.of("on", "against")),
                    new Slot(Role.PREP, List.of("over>row")))));
  }

  @Test
  void keepsParticlesWithTheHead() {
    PredicatePattern pattern = parser.parse("call off|cancel obj:visit", true);

    assertThat(pattern.heads()).containsExactly("call off", "cancel");
  }

  @Test
  void expandsLexicons() {
    PredicatePattern pattern = parser.parse("put obj:$limits|peace_talk prep:in>$meetings", false);

    assertThat(pattern.verbal()).isFalse();
    assertThat(pattern.slots())
        .containsExactly(
            new Slot(Role.OBJ, List.of("tariff", "peace talk")),
            new Slot(Role.PREP, List.of("in>talk", "in>round of talk")));
  }

  @Test
  void mayBeAHeadAlone() {
    assertThat(parser.parse("invade", true).slots()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          obj:visit; begins with its head
          impose obj:sanction on; stands after a slot
          impose object:sanction; allowed: obj, subj, xcomp
          impose obj:a||b; an alternative is empty
          impose obj:; an alternative is empty
          impose obj:$nothing; no lexicon "nothing"
          impose obj:a$limits; $ begins an alternative
          Impose obj:sanction; lower case
          impose obj:sanc(tion; lower case, got '('
          """)
  void refusesWhatIsNoFrame(String text, String message) {
    assertThatThrownBy(() -> parser.parse(text, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesOverlongFrames() {
    assertThatThrownBy(() -> parser.parse("go obj:" + "a|".repeat(300) + "a", true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("500");
  }
}
