package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.learn.data.PairReader;
import org.parley.run.DocumentCoder;
import org.parley.run.LanguageRooms;
import org.parley.run.RoomSettings;

/** Linking holds on pairs of reports, measured with the whole program. */
class LinkEvaluationTest {
  @Test
  void pairsThatNobodyReadWhileTheWeightsWereSetAreSeldomLinkedWrongly() throws IOException {
    LinkEvaluation evaluation = evaluate("../training/pairs", "../training/codebook");

    assertThat(evaluation.links().precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(evaluation.links().recall()).isGreaterThanOrEqualTo(0.15);
    assertThat(evaluation.statuses().precision()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void pairsReadWhileTheWeightsWereSetAreLinked() throws IOException {
    LinkEvaluation evaluation = evaluate("../training/pairs-seen", "../examples/halmar/codebook");

    assertThat(evaluation.links().precision()).isEqualTo(1);
    assertThat(evaluation.links().recall()).isGreaterThanOrEqualTo(0.8);
  }

  private static LinkEvaluation evaluate(String pairs, String codebookOf) throws IOException {
    Codebook codebook = new CodebookLoader().forCase(codebookOf);
    Path home = Path.of(System.getProperty("parley.test.home", "target/parley-home"));
    DocumentCoder coder =
        new DocumentCoder(
            new LanguageRooms().open(codebook, RoomSettings.shipped(home), step -> {}));
    LinkEvaluation evaluation =
        new LinkEvaluation(codebook, document -> coder.code(document).records());
    PairReader.read(Path.of(pairs)).pairs().forEach(evaluation::add);
    return evaluation;
  }
}
