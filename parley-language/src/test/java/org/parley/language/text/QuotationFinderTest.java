package org.parley.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.Document;

class QuotationFinderTest {

  private static List<MarkedQuotation> find(String text) {
    return QuotationFinder.find(text, ParagraphSplitter.split(Document.of("d", text)));
  }

  private static List<String> contents(String text) {
    return find(text).stream().flatMap(q -> q.parts().stream()).map(part -> part.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Dorn said: \"We will come.\" Then she left.|We will come.",
        "Dorn said: “We will come.” Then she left.|We will come.",
        "Dorn said: „We will come.“ Then she left.|We will come.",
        "Dorn said: «We will come.» Then she left.|We will come.",
        "Dorn said: « We will come. » Then she left.|We will come.",
        "Dorn said: »We will come.« Then she left.|We will come.",
        "Dorn said: ‘We will come.’ Then she left.|We will come.",
        "Dorn said: ‚We will come.‘ Then she left.|We will come.",
        "Dorn said: 'We will come.' Then she left.|We will come.",
        "Norland’s ‘open door’, as Sudmark’s envoys call it.|open door",
        "Dorn said: ‘We don’t know the allies’ views.’ Then she left.|We don’t know the allies’ views.",
        "“It is our job” to help, she said.|It is our job"
      })
  void pairsMarksOfAllKinds(String text, String content) {
    assertThat(contents(text)).containsExactly(content);
  }

  @Test
  void anApostropheIsNoMark() {
    assertThat(contents("The ministers' talks in Norland's '90s didn't end; 'em all.")).isEmpty();
    assertThat(contents("The envoys’ talks in Norland’s ports didn’t end.")).isEmpty();
  }

  @Test
  void feetAndInchesAreNoMarks() {
    assertThat(contents("He is 6'3\" tall, she is 5'9\" tall.")).isEmpty();
  }

  @Test
  void aQuotationThatOpensEachParagraphAnewIsOne() {
    String text =
        "“The door is open,” said Dorn.\n\n“It has been open for years.\n\n“It will stay open,” she said.";

    List<MarkedQuotation> found = find(text);

    assertThat(found).hasSize(2);
    assertThat(found.get(1).parts().stream().map(p -> p.of(text)))
        .containsExactly("It has been open for years.", "It will stay open,");
  }

  @Test
  void aForgottenClosingMarkEndsWithTheParagraph() {
    assertThat(
            contents(
                "Dorn said: “We will come. We will stay.\n\nSudmark was silent. So were others."))
        .containsExactly("We will come. We will stay.");
  }

  @Test
  void aForgottenClosingMarkEndsBeforeTheNextQuotation() {
    assertThat(contents("“We will come. Dorn was clear. “We will stay,” she said."))
        .containsExactly("We will come. Dorn was clear.", "We will stay,");
  }

  @Test
  void aNestedQuotationFollowsItsOuterOne() {
    String text = "“They call it ‘a new wall’ in Ardane,” said Dorn.";

    assertThat(contents(text))
        .containsExactly("They call it ‘a new wall’ in Ardane,", "a new wall");
    assertThat(find(text).stream().map(MarkedQuotation::depth)).containsExactly(0, 1);
  }

  @Test
  void hostileMarksEndInTime() {
    assertThat(find("‘a “b 'c ".repeat(20_000))).isNotNull();
    assertThat(find("\"".repeat(100_000))).isNotNull();
    assertThat(find(" 'a".repeat(100_000))).isNotNull();
  }
}
