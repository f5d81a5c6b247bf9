package org.parley.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Nlp4jNameTest {

  private static Nlp4jToken[] sentence(String... tags) {
    Nlp4jToken[] tokens = new Nlp4jToken[tags.length];
    for (int i = 0; i < tags.length; i++) {
      tokens[i] = new Nlp4jToken(i, i + 1, "x", "x", "NNP", "", -2, "", tags[i]);
    }
    return tokens;
  }

  @Test
  void readsTheTags() {
    assertThat(Nlp4jName.of(sentence("U-ORG", "O", "B-PERSON", "I-PERSON", "L-PERSON", "U-GPE")))
        .containsExactly(
            new Nlp4jName(0, 0, "ORG"), new Nlp4jName(2, 4, "PERSON"), new Nlp4jName(5, 5, "GPE"));
  }

  @Test
  void leavesOutWhatIsNotComplete() {
    assertThat(Nlp4jName.of(sentence("L-ORG", "B-ORG", "O", "L-ORG", "I-ORG"))).isEmpty();
    assertThat(Nlp4jName.of(sentence("", ""))).isEmpty();
  }

  @Test
  void refusesWhatIsNotAToken() {
    assertThatThrownBy(() -> new Nlp4jToken(3, 3, "x", "", "", "", -2, "", ""))
        .hasMessageContaining("begin, end");
    assertThatThrownBy(() -> new Nlp4jToken(0, 1, "", "", "", "", -2, "", ""))
        .hasMessageContaining("form");
    assertThatThrownBy(() -> new Nlp4jToken(0, 1, "x", "", "", "", -3, "", ""))
        .hasMessageContaining("head");
    assertThatThrownBy(() -> new Nlp4jToken(0, 1, "x", "", "", "", 4, "", ""))
        .hasMessageContaining("deprel");
  }
}
