package org.parley.track.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.Span;

class PhraseListTest {
  private static final Codebook WORLD = new CodebookLoader().world();

  @Test
  void takesContractionsApart() {
    assertThat(words("We won\u2019t; she'll see Norland's 3 ships"))
        .extracting(TextWord::lower)
        .containsExactly("we", "wo", "not", ";", "she", "will", "see", "norland", "3", "ships");
  }

  @Test
  void matchesAlternativesAndGapsWithinAClause() {
    PhraseList refusing = PhraseList.of(WORLD, "ask.refusing");
    assertThat(refusing.in(words("Sudmark turned the proposal down"))).isTrue();
    assertThat(refusing.in(words("Sudmark turned back, and went down"))).isFalse();
    assertThat(refusing.in(words("It won't pay"))).isTrue();
  }

  @Test
  void anUnknownLexiconMatchesNothing() {
    assertThat(PhraseList.of(WORLD, "ask.none").in(words("anything"))).isFalse();
  }

  @Test
  void readsNoMoreThanABoundedNumberOfWords() {
    String text = "word ".repeat(100_000);
    assertThat(words(text)).hasSizeLessThanOrEqualTo(400);
  }

  private static List<TextWord> words(String text) {
    return TextWord.of(text, new Span(0, text.length()));
  }
}
