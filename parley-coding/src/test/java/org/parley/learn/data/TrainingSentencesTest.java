package org.parley.learn.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.coding.judge.StatementModels;

/** The training sentences as they lie in the source: marked without mistake, enough, our own. */
class TrainingSentencesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path STATEMENTS = ROOT.resolve("training/statements");
  private static final Path SHARED = ROOT.resolveSibling("shared");
  private static final int RUN = 8;

  /** What is no sentence in the pages among the examples. */
  private static final Pattern MARKUP =
      Pattern.compile("(?s)<(script|style|nav|head)\\b.*?</\\1>|<[^>]*>");

  private static TrainingSet set = new TrainingSet(List.of(), List.of(), "");

  @BeforeAll
  static void read() throws IOException {
    set = TrainingReader.read(STATEMENTS);
  }

  @Test
  void areMarkedWithoutMistake() {
    assertThat(set.problems()).isEmpty();
  }

  @Test
  void areEnough() {
    assertThat(set.blocks().size() - set.passages()).isGreaterThanOrEqualTo(3000);
    assertThat(set.passages()).isGreaterThanOrEqualTo(150);
  }

  @Test
  void theShippedModelsAreTrainedOnThem() {
    assertThat(StatementModels.shipped().data())
        .as("hash of the sentences; run parley train after a change to them")
        .isEqualTo(set.hash());
  }

  @Test
  void shareNoRunOfWordsWithTextsOfOthers() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "no texts of others beside the source");
    WordRuns runs = new WordRuns(RUN);
    set.blocks().forEach(block -> runs.add(block.id(), block.text()));
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|html)")).toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        runs.add(file.getFileName().toString(), MARKUP.matcher(text).replaceAll(" | "));
      }
    }
    assertThat(runs.sharedWith(SHARED)).isEmpty();
  }
}
