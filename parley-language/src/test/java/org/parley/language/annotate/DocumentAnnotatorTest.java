package org.parley.language.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.QuotedPassage;
import org.parley.language.Sentence;
import org.parley.language.Token;

class DocumentAnnotatorTest {

  @Test
  void everySpanPointsIntoTheOriginalText() {
    String text =
        "Norland\u2011Sudmark talks\n\n“We’ll come,” said Norland’s minister Ilva\u00a0Dorn — and she de\u00adcided.\n";

    AnnotatedText annotated = Halmar.annotate(text);

    List<String> words = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      sentence.tokens().forEach(t -> words.add(annotated.text(t.span())));
    }
    assertThat(words)
        .contains("“", "We", "’ll", "”", "Norland", "’s", "Ilva", "Dorn", "—", "de\u00adcided");
    assertThat(annotated.sentences().get(1).token(0).form()).isEqualTo("\"");
    assertThat(annotated.text(annotated.sentences().get(0).span()))
        .isEqualTo("Norland\u2011Sudmark talks");
  }

  @Test
  void tokensFollowEachOtherInEveryExample() throws Exception {
    List<Path> files;
    try (Stream<Path> listing = Files.list(Path.of("..", "examples", "halmar"))) {
      files = listing.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      AnnotatedText annotated = Halmar.annotate(Files.readString(file));
      int at = 0;
      for (Sentence sentence : annotated.sentences()) {
        assertThat(
                annotated.paragraphs().get(sentence.paragraph()).span().contains(sentence.span()))
            .isTrue();
        for (Token token : sentence.tokens()) {
          assertThat(token.span().begin()).as("%s in %s", token, file).isGreaterThanOrEqualTo(at);
          assertThat(token.head()).isBetween(-1, sentence.size() - 1).isNotEqualTo(token.index());
          at = token.span().end();
        }
      }
      annotated.mentions().forEach(m -> assertThat(m.span().contains(m.name())).isTrue());
    }
  }

  @Test
  void tellsSpeechFromScareQuotesAndTitles() {
    String text =
        "Dorn called the talks “frank and useful”. “No,” said Vash. The exercise “North Wind” began. "
            + "Sudmark wants “full equality” at sea. “We cannot sit in a council like this one any more.”";

    List<String> speech = new ArrayList<>();
    List<String> other = new ArrayList<>();
    AnnotatedText annotated = Halmar.annotate(text);
    for (QuotedPassage passage : annotated.quotations()) {
      (passage.speech() ? speech : other).add(annotated.text(passage.span()));
    }
    assertThat(speech)
        .contains("frank and useful", "No,", "We cannot sit in a council like this one any more.");
    assertThat(other).contains("North Wind");
  }

  @Test
  void splitsTheSentencesOfAQuotation() {
    String text = "“We will come. We will stay,” said Ilva Dorn. “And we will talk.”";

    AnnotatedText annotated = Halmar.annotate(text);

    assertThat(annotated.sentences().stream().map(s -> annotated.text(s.span())))
        .containsExactly("“We will come.", "We will stay,” said Ilva Dorn.", "“And we will talk.”");
  }

  @Test
  void theSameDocumentGivesTheSameAnnotation() throws Exception {
    String text =
        Files.readString(Path.of("..", "examples", "halmar", "2015-06-10-council-suspended.txt"));

    assertThat(Halmar.annotate(text)).isEqualTo(Halmar.annotate(text));
  }

  @Test
  void parsesOnlyCandidatesIfAsked() {
    String text =
        "Norland accused Sudmark of a breach.\n\nThe weather was fine. Bread was cheap. Grass grew.\n";

    AnnotatedText annotated =
        Halmar.annotate(text, ParseScope.CANDIDATES, PartialDate.parse("2015-06-10"));

    assertThat(annotated.sentences().get(0).parsed()).isTrue();
    assertThat(annotated.sentences().get(3).parsed()).isFalse();
    assertThat(annotated.sentences().get(3).tokens()).allMatch(t -> t.head() == -1);
  }

  @Test
  void findsItemsBySentenceAndOffset() {
    AnnotatedText annotated =
        Halmar.annotate(
            "Norland met Sudmark on Monday. Talvonia stayed away. Ardesh left in 2014.");

    assertThat(annotated.mentionsIn(0)).hasSize(2);
    assertThat(annotated.mentionsIn(1)).hasSize(1);
    assertThat(annotated.datesIn(1)).isEmpty();
    assertThat(annotated.datesIn(2)).hasSize(1);
    int talvonia = annotated.document().text().indexOf("Talvonia");
    assertThat(annotated.sentenceAt(talvonia)).map(Sentence::index).contains(1);
    assertThat(annotated.sentenceAt(talvonia - 1)).isEmpty();
  }

  @Test
  void endsOnHostileText() {
    String text =
        "“Norland ".repeat(3000) + "(he [it]) ".repeat(3000) + "\u0000\ud800 x".repeat(500);

    AnnotatedText annotated = Halmar.annotate(text, ParseScope.ALL, Optional.empty());

    assertThat(annotated.sentences()).isNotEmpty();
    assertThat(annotated.sentences()).allMatch(s -> !s.span().isEmpty());
    assertThat(annotated.text(new Span(0, 8))).isEqualTo("“Norland");
  }
}
