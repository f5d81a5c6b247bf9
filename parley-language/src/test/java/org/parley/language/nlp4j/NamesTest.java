package org.parley.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Needs the model of names, which takes longer to prepare than a normal build should. */
@Tag("oracle")
class NamesTest {
  private static MappedNlp4j model;

  @BeforeAll
  static void open() {
    model = TestModels.openWithNames();
  }

  @Test
  void findsNames() {
    Nlp4jToken[] sentence =
        model.analyse("On Tuesday the United Nations sent two envoys to Geneva.").get(0);
    assertThat(Nlp4jName.of(sentence))
        .containsExactly(
            new Nlp4jName(1, 1, "DATE"),
            new Nlp4jName(2, 4, "ORG"),
            new Nlp4jName(6, 6, "CARDINAL"),
            new Nlp4jName(9, 9, "GPE"));
  }

  @Test
  void stepByStepIsTheSameAsAllAtOnceInEitherOrder() throws Exception {
    for (String text : TestTexts.written()) {
      String expected = Tsv.of(model.analyse(text));
      List<Nlp4jToken[]> tagged = model.tokenise(text).stream().map(model::tag).toList();
      List<Nlp4jToken[]> namesFirst = tagged.stream().map(model::names).map(model::parse).toList();
      List<Nlp4jToken[]> parseFirst = tagged.stream().map(model::parse).map(model::names).toList();
      assertThat(Tsv.of(namesFirst)).isEqualTo(expected);
      assertThat(Tsv.of(parseFirst)).isEqualTo(expected);
    }
  }
}
