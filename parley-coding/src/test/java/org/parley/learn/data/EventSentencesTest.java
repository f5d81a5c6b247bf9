package org.parley.learn.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.codebook.CodebookLoader;

/** The event sentences as they lie in the source: marked without mistake, enough, our own. */
class EventSentencesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SHARED = ROOT.resolveSibling("shared");
  private static final int RUN = 8;
  private static final int ENOUGH = 8;

  private static EventSet set = new EventSet(List.of(), List.of(), "");

  @BeforeAll
  static void read() throws IOException {
    Set<String> codes = new CodebookLoader().forCase("../training/codebook").cameo().keySet();
    set = EventReader.read(ROOT.resolve("training/events"), codes);
  }

  @Test
  void areMarkedWithoutMistake() {
    assertThat(set.problems()).isEmpty();
  }

  @Test
  void giveManyCodesEightSentencesEach() {
    Map<String, Integer> counts = new TreeMap<>();
    for (EventBlock block : set.blocks()) {
      block.events().stream()
          .map(MarkedEvent::cameo)
          .distinct()
          .forEach(c -> counts.merge(c, 1, Integer::sum));
    }
    long enough = counts.values().stream().filter(n -> n >= ENOUGH).count();
    assertThat(enough).as(counts.toString()).isGreaterThanOrEqualTo(200);
    assertThat(set.blocks().stream().filter(b -> b.events().isEmpty()).count()).isGreaterThan(250);
  }

  @Test
  void shareNoEightWordsInARowWithTextsOfOthers() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "no texts of others beside the source");
    WordRuns runs = new WordRuns(RUN);
    set.blocks().forEach(block -> runs.add(block.id(), block.text()));
    assertThat(runs.sharedWith(SHARED)).isEmpty();
  }
}
