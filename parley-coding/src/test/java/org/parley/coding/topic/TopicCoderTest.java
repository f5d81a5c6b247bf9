package org.parley.coding.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.relation.Straits;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.record.Act;
import org.parley.record.Position;

class TopicCoderTest {
  private final TopicCoder topics = Straits.topics();

  private static List<Span> whole(String text) {
    return List.of(new Span(0, text.length()));
  }

  @Test
  void issuesByWeight() {
    String text = "Sanctions, piracy and the Port Ansel Accords were discussed.";
    assertThat(topics.issues(Straits.annotate(text), whole(text)))
        .containsExactly("accords", "sanctions", "piracy");
  }

  @Test
  void sentenceTellsTheIssueOfAVagueContent() {
    String text = "On sanctions Ilva Dorn said nothing had changed.";
    List<Span> content = List.of(new Span(text.indexOf("nothing"), text.length() - 1));
    AnnotatedText annotated = Straits.annotate(text);
    assertThat(topics.issues(annotated, content)).isEmpty();
    assertThat(topics.issuesOrOther(annotated, content)).containsExactly("sanctions");
  }

  @Test
  void otherWhereNothingComesUp() {
    String text = "It rained.";
    assertThat(topics.issuesOrOther(Straits.annotate(text), whole(text))).containsExactly("other");
  }

  @ParameterizedTest
  @CsvSource({
    "The Strait Council is useful, ASSERT, council-should-meet=for",
    "The Strait Council is not useful, ASSERT, council-should-meet=against",
    "There is no need for the Strait Council, ASSERT, council-should-meet=against",
    "The Strait Council is useful, DOUBT, council-should-meet=against",
    "The Strait Council should meet if it has an agenda, CONDITION, council-should-meet=conditional",
    "whether the Strait Council should meet, ASSERT, ''",
    "The Strait Council was founded in 2009, ASSERT, ''"
  })
  void positions(String text, Act act, String expected) {
    List<Position> found = topics.positions(Straits.annotate(text), Utterance.of(whole(text), act));
    assertThat(found.stream().map(p -> p.proposition() + "=" + p.value().label()).toList())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }
}
