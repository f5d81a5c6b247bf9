package org.parley.learn.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.coding.HalmarReader;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.judge.StatementModels;
import org.parley.coding.model.ModelFormat;
import org.parley.coding.statement.StatementCoder;
import org.parley.language.Annotator;
import org.parley.learn.data.TrainingBlock;
import org.parley.learn.data.TrainingReader;
import org.parley.learn.data.TrainingSet;

/**
 * Training on a part of the real sentences, and the shipped models on the tenth that no training
 * ever sees.
 */
class StatementTrainerTest {
  /** Marks that only go up. */
  private static final double LEAST_F1 = 0.82;

  private static final double LEAST_PRECISION = 0.86;

  private static TrainingSet set = new TrainingSet(List.of(), List.of(), "");
  private static Codebook codebook = HalmarReader.codebook();

  @BeforeAll
  static void read() throws IOException {
    set = TrainingReader.read(Path.of("../training/statements"));
    codebook = new CodebookLoader().forCase("../training/codebook");
  }

  @Test
  void theShippedModelsHoldTheirMarksOnSentencesNeverTrainedOn() {
    Annotator annotator = HalmarReader.annotators(codebook).annotator();
    List<StatementTrainer.Case> cases = new ArrayList<>();
    for (TrainingBlock block : set.blocks()) {
      if (Folds.heldOut(block.id())) {
        cases.add(new StatementTrainer.Case(block, annotator.annotate(block.document())));
      }
    }
    StatementCoder coder = new StatementCoder(codebook, new RuleJudge());
    HeldOut measured = HeldOut.measure(coder, cases, StatementModels.shipped());
    assertThat(measured.models().f1()).as(measured.toString()).isGreaterThan(LEAST_F1);
    assertThat(measured.models().precision())
        .as(measured.toString())
        .isGreaterThan(LEAST_PRECISION);
    assertThat(measured.models().f1()).isGreaterThan(measured.rules().f1());
  }

  @Test
  void theSameSentencesGiveTheSameModels() {
    List<TrainingBlock> some = set.blocks().subList(0, 120);
    String first = train(new TrainingSet(some, List.of(), "00"));
    assertThat(train(new TrainingSet(some, List.of(), "00"))).isEqualTo(first);
    assertThat(first).startsWith("parley-models\t" + StatementModels.FEATURES + "\t00\n");
    assertThat(first).contains("model\tcontent", "model\tcue", "model\tsegment", "model\tsource");
  }

  private static String train(TrainingSet some) {
    StringBuilder out = new StringBuilder();
    Annotator annotator = HalmarReader.annotators(codebook).annotator();
    StatementTrainer trainer =
        new StatementTrainer(new StatementCoder(codebook, new RuleJudge()), annotator::annotate);
    ModelFormat.write(trainer.train(some, step -> {}).models(), out);
    return out.toString();
  }
}
