package org.parley.learn.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.coding.HalmarReader;
import org.parley.coding.event.EventCoder;
import org.parley.coding.event.PredicateModels;
import org.parley.coding.judge.ModelJudge;
import org.parley.coding.judge.StatementModels;
import org.parley.coding.statement.StatementCoder;
import org.parley.language.AnnotatedText;
import org.parley.language.Annotator;
import org.parley.learn.data.EventBlock;
import org.parley.learn.data.EventReader;
import org.parley.learn.data.EventSet;

/**
 * The shipped models of predicates on the tenth of the event sentences that training never sees.
 */
class EventTrainerTest {
  /** Marks that only go up. */
  private static final double LEAST_ROOT_F1 = 0.65;

  private static final int MOST_ALARMS = 3;

  @Test
  void theShippedModelsHoldTheirMarksOnSentencesNeverTrainedOn() throws IOException {
    Codebook codebook = new CodebookLoader().forCase("../training/codebook");
    EventSet set = EventReader.read(Path.of("../training/events"), codebook.cameo().keySet());
    assertThat(PredicateModels.shipped().data())
        .as("the models are of other sentences; run parley train --only events")
        .isEqualTo(set.hash());

    Annotator annotator = HalmarReader.annotators(codebook).annotator();
    StatementCoder statements =
        new StatementCoder(codebook, new ModelJudge(StatementModels.shipped()));
    List<EventHeldOut.Case> cases = new ArrayList<>();
    for (EventBlock block : set.blocks()) {
      if (Folds.heldOut(block.id())) {
        AnnotatedText text = annotator.annotate(block.document());
        cases.add(
            new EventHeldOut.Case(block, text, List.copyOf(statements.code(text, List.of()))));
      }
    }
    EventHeldOut measured =
        EventHeldOut.measure(new EventCoder(codebook), cases, PredicateModels.shipped());
    assertThat(measured.models().rootF1())
        .as(measured.toString())
        .isGreaterThanOrEqualTo(LEAST_ROOT_F1)
        .isGreaterThanOrEqualTo(measured.lexicon().rootF1());
    assertThat(measured.models().alarms()).as(measured.toString()).isLessThan(MOST_ALARMS);
  }
}
