package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.coding.HalmarReader;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Where the words leave one reading only; else the parse stays as it is. */
class ParseRepairTest {
  @Test
  void whatWasFiredIsWhatHit() {
    Sentence sentence = repaired("Two rockets fired from Norland hit the Sudmark port of Karn.");

    assertThat(relation(sentence, "fired")).isEqualTo("acl of rockets");
    assertThat(relation(sentence, "rockets")).isEqualTo("nsubj of hit");
  }

  @Test
  void theVerbOfAHeadlineIsNoNoun() {
    Sentence sentence = repaired("Norland patrol boat rams Sudmark trawler off Cape Lorn");

    assertThat(token(sentence, "rams").pos()).isEqualTo("VBZ");
    assertThat(relation(sentence, "boat")).isEqualTo("nsubj of rams");
    assertThat(relation(sentence, "off")).startsWith("prep of");
  }

  @Test
  void theNounBeforeANameIsTheObject() {
    Sentence sentence = repaired("Norland police arrested the Sudmark editor Arlo Venn.");

    assertThat(relation(sentence, "editor")).isEqualTo("dobj of arrested");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland fired on Sudmark and hit a port.",
        "Norland said Sudmark attacked a port.",
        "The minister of Norland resigned, a spokesman said.",
        "Norland called off the talks with Sudmark.",
        "The ships sailed from Norland when Sudmark closed the strait."
      })
  void leavesOtherSentencesAlone(String text) {
    Sentence parsed = HalmarReader.annotate(text).sentences().get(0);

    assertThat(ParseRepair.of(parsed, lemma -> true)).isSameAs(parsed);
  }

  private static Sentence repaired(String text) {
    return ParseRepair.of(HalmarReader.annotate(text).sentences().get(0), lemma -> true);
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  private static String relation(Sentence sentence, String form) {
    Token token = token(sentence, form);
    return token.relation() + " of " + sentence.token(token.head()).form();
  }
}
