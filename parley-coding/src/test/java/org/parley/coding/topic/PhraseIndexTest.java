package org.parley.coding.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;

class PhraseIndexTest {
  /** A sentence without a parse; a hyphen between blanks stands free. */
  private static List<Unit> units(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(tokens.size(), span, word, word.toLowerCase(), "", -1, "", "O"));
      at = span.end() + 1;
    }
    return Units.of(new Sentence(0, 0, new Span(0, text.length()), tokens, false));
  }

  @ParameterizedTest
  @CsvSource({
    "ceasefire, The ceasefire holds",
    "cease-fire, The ceasefire holds",
    "cooperation, Co-operation is useful",
    "defence spending, Defense spending grew",
    "normalise relation, They normalized relations",
    "nato-russia council, The NATO–Russia Council met",
    "nato-russia council, The NATO-Russia Council met",
    "long range weapon, Long‑range weapons were sent",
    "russia's border, near Russia’s borders",
    "see|view * as threat, They view the new exercise as threat",
    "break off, Talks break off",
    "skeptical, He was sceptical"
  })
  void findsPhraseInAnySpelling(String phrase, String text) {
    assertThat(PhraseIndex.of(List.of(phrase)).anyIn(units(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ceasefire, The fire ceased",
    "view * as threat, They view one two three four five as threat",
    "nato-russia council, The council of NATO met",
    "open door, The door is open"
  })
  void findsNoOther(String phrase, String text) {
    assertThat(PhraseIndex.of(List.of(phrase)).anyIn(units(text))).isFalse();
  }

  @Test
  void partOfSpeechIsAskedForWhereItIsKnown() {
    Token verb = new Token(0, new Span(0, 4), "meet", "meet", "VB", -1, "root", "O");
    List<Unit> units = Units.of(new Sentence(0, 0, new Span(0, 4), List.of(verb), true));
    assertThat(PhraseIndex.of(List.of("meet/v")).anyIn(units)).isTrue();
    assertThat(PhraseIndex.of(List.of("meet/n")).anyIn(units)).isFalse();
  }

  @Test
  void longestMatchWins() {
    PhraseIndex<String> index =
        new PhraseIndex.Builder<String>()
            .add("council", "any")
            .add("strait council", "strait")
            .build();
    assertThat(index.longest(units("the Strait Council and a council")))
        .extracting(PhraseMatch::value)
        .containsExactly("strait", "any");
  }

  @Test
  void gapAtAnEndIsRefused() {
    assertThatThrownBy(() -> PhraseIndex.of(List.of("view *")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("view *");
  }

  @Test
  void longSentenceIsNoBurden() {
    List<Unit> units = units("talks ".repeat(20_000).strip());
    assertThat(PhraseIndex.of(List.of("talk * end * now", "talk")).longest(units)).hasSize(20_000);
  }
}
