package org.parley.learn.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.codebook.CodebookLoader;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;

/** The pairs of reports as they lie in the source: without mistake, enough, hard, our own. */
class ReportPairsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SHARED = ROOT.resolveSibling("shared");
  private static final int RUN = 8;

  private static PairSet set = new PairSet(List.of(), List.of(), "");

  @BeforeAll
  static void read() throws IOException {
    set = PairReader.read(ROOT.resolve("training/pairs"));
  }

  @Test
  void areWrittenWithoutMistake() {
    assertThat(set.problems()).isEmpty();
    assertThat(set.pairs()).extracting(ReportPair::id).doesNotHaveDuplicates();
  }

  @Test
  void areManyAndHard() {
    int all = set.pairs().size();
    assertThat(all).isGreaterThanOrEqualTo(300);
    assertThat((double) set.same() / all).isBetween(.43, .47);
    assertThat((double) set.hardNegatives() / (all - set.same())).isGreaterThan(2 / 3.0);
    assertThat(set.pairs().stream().filter(ReportPair::oneDocument).filter(ReportPair::same))
        .as("same event inside a document")
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void showEveryStatusOftenEnoughToMeasureIt() {
    for (ReportStatus status : ReportStatus.values()) {
      assertThat(set.pairs().stream().filter(p -> p.status().filter(status::equals).isPresent()))
          .as(status.label())
          .hasSizeGreaterThanOrEqualTo(10);
    }
  }

  @Test
  void nameOutletsOfTheCodebookOnly() {
    Set<String> outlets =
        new CodebookLoader()
            .forCase("../training/codebook").entities().stream()
                .filter(e -> e.kind() == EntityKind.OUTLET)
                .map(Entity::name)
                .collect(Collectors.toSet());
    assertThat(set.pairs().stream().flatMap(p -> Stream.of(p.first(), p.second())))
        .extracting(Report::outlet)
        .isSubsetOf(outlets);
  }

  @Test
  void shareNoEightWordsInARowWithTextsOfOthers() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "no texts of others beside the source");
    WordRuns runs = new WordRuns(RUN);
    set.pairs().forEach(pair -> runs.add(pair.id(), pair.first().text()));
    set.pairs().forEach(pair -> runs.add(pair.id(), pair.second().text()));
    assertThat(runs.sharedWith(SHARED)).isEmpty();
  }
}
