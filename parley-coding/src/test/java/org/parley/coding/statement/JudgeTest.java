package org.parley.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.coding.judge.DecisionLog;
import org.parley.coding.judge.Judge;
import org.parley.coding.judge.ModelJudge;
import org.parley.coding.judge.Question;
import org.parley.coding.judge.StatementModels;
import org.parley.coding.model.ModelSet;
import org.parley.language.AnnotatedText;
import org.parley.record.Statement;

/** What the shipped models choose, and how they account for it. */
class JudgeTest {
  private static final ModelSet MODELS = StatementModels.shipped();

  @Test
  void aVerbThatTheCodebookLacksIsFoundByItsForm() {
    String text = "Ilva Dorn gossiped that the council would meet in May.";
    assertThat(Halmar.code(text)).isEmpty();
    assertThat(code(text))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.speaker().name()).isEqualTo("Ilva Dorn");
              assertThat(s.content().get(0).of(text)).isEqualTo("the council would meet in May");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ilva Dorn tried to open the lane before the winter.",
        "The new law means that ships need a permit.",
        "Ilva Dorn waited until the lane was open."
      })
  void nobodySaysAnything(String text) {
    assertThat(code(text)).isEmpty();
  }

  @Test
  void everyStatementCarriesACalibratedConfidence() {
    List<Statement> all = code("Ilva Dorn said the lane was open. \"It is late,\" said Oren Vash.");
    assertThat(all)
        .hasSize(2)
        .allSatisfy(s -> assertThat(s.provenance().confidence().orElseThrow()).isBetween(0.2, 1.0));
  }

  @Test
  void theLogSaysWhatWasAskedAndWhy() {
    AnnotatedText text = Halmar.annotate("Ilva Dorn said that the lane was open.");
    DecisionLog log = new DecisionLog(MODELS);
    Statement statement = new StatementCoder(Halmar.codebook(), log).code(text, log).get(0);
    List<DecisionLog.Decision> decisions = log.at(statement.cue().orElseThrow());
    assertThat(decisions)
        .extracting(DecisionLog.Decision::question)
        .contains(Question.CONTENT, Question.SOURCE, Question.CUE);
    assertThat(decisions)
        .filteredOn(d -> d.question() == Question.CUE)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.taken()).isTrue();
              assertThat(d.probability()).isGreaterThan(d.threshold());
              assertThat(d.reasons()).isNotEmpty();
            });
  }

  @Test
  void sidesMakeNoDifferenceToAModel() {
    String text = "Norland and Sudmark disagree. Norland argued that Sudmark had closed the lane.";
    String mirror =
        text.replace("Norland", "#").replace("Sudmark", "Norland").replace("#", "Sudmark");
    assertThat(confidences(mirror)).isEqualTo(confidences(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ilva Dorn, a former judge, said the lane was open. | Ilva Dorn, a former judge",
        "Ilva Dorn (Unity) said the lane was open. | Ilva Dorn (Unity)",
        "A spokesman for the port authority said the lane was open. | A spokesman for the port authority",
        "Ilva Dorn on Tuesday said the lane was open. | Ilva Dorn",
        "Ilva Dorn and Oren Vash said the lane was open. | Ilva Dorn",
        "\"The lane is open,\" said Ilva Dorn, who had come by boat. | Ilva Dorn, who had come by boat"
      })
  void aSpeakerIsNamedByTheWholePhrase(String text, String phrase) {
    assertThat(code(text).get(0).speaker().text().orElseThrow().of(text)).isEqualTo(phrase);
  }

  private static List<Double> confidences(String text) {
    return code(text).stream().map(s -> s.provenance().confidence().orElse(-1)).toList();
  }

  private static List<Statement> code(String text) {
    Judge judge = new ModelJudge(MODELS);
    return new StatementCoder(Halmar.codebook(), judge).code(Halmar.annotate(text), judge);
  }
}
