package org.parley.coding.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.codebook.Proposition;
import org.parley.coding.HalmarReader;
import org.parley.coding.judge.ModelJudge;
import org.parley.coding.judge.StatementModels;
import org.parley.coding.statement.StatementCoder;
import org.parley.coding.topic.PositionSentences.Item;
import org.parley.document.Document;
import org.parley.language.AnnotatedText;
import org.parley.language.annotate.AnnotatorFactory;

/** How well positions are read in sentences of our own: precision, recall and F1 have a floor. */
class PositionSentencesTest {
  private static final Codebook CASE = new CodebookLoader().forCase("nato-russia");
  private static final AnnotatorFactory ANNOTATORS = HalmarReader.annotators(CASE);
  private static final TopicCoder TOPICS = new TopicCoder(CASE);
  private static final StatementCoder STATEMENTS =
      new StatementCoder(
          CASE,
          TOPICS::issuesOrOther,
          TOPICS::positions,
          new ModelJudge(StatementModels.shipped()));

  @ParameterizedTest
  @CsvSource({
    "positions-wire, 0.93, 0.93, 0.94",
    "positions-think, 0.83, 0.71, 0.77",
    "positions-fresh, 0.77, 0.65, 0.71"
  })
  void floors(String name, double precision, double recall, double f1) {
    double right = 0;
    double coded = 0;
    double wanted = 0;
    for (Item item : PositionSentences.read(name)) {
      Set<String> found = positions(item.text());
      wanted += item.positions().size();
      coded += found.stream().filter(p -> !item.fair().contains(p)).count();
      right += found.stream().filter(item.positions()::contains).count();
    }
    assertThat(right / coded).as("precision of %s", name).isGreaterThanOrEqualTo(precision);
    assertThat(right / wanted).as("recall of %s", name).isGreaterThanOrEqualTo(recall);
    assertThat(2 * right / (coded + wanted)).as("F1 of %s", name).isGreaterThanOrEqualTo(f1);
  }

  @Test
  void theSentencesCoverEveryPropositionBothWays() {
    Set<String> all = new TreeSet<>();
    for (Proposition proposition : CASE.propositions()) {
      all.add(proposition.id() + " for");
      all.add(proposition.id() + " against");
    }
    for (String name : new String[] {"positions-wire", "positions-think"}) {
      PositionSentences.read(name).forEach(item -> all.removeAll(item.positions()));
    }
    assertThat(all).isEmpty();
  }

  private static Set<String> positions(String text) {
    AnnotatedText annotated = ANNOTATORS.annotator().annotate(Document.of("test", text));
    return STATEMENTS.code(annotated, List.of()).stream()
        .flatMap(s -> s.positions().stream())
        .map(p -> p.proposition() + " " + p.value().label())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
