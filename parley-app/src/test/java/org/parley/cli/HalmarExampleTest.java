package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.run.LanguageRooms;

/** The whole way on the example that is shipped, with the real models. */
class HalmarExampleTest {
  private static final String HALMAR = "../examples/halmar";

  private static CommandRun coded;

  @BeforeAll
  static void codeOnOneThread(@TempDir Path folder) {
    coded = run(folder, "code", "--threads", "1", HALMAR);
  }

  @Test
  void theBytesAreTheSameForAnyNumberOfThreads(@TempDir Path folder) {
    assertThat(coded.status()).isZero();
    assertThat(coded.out().lines().count()).isGreaterThan(100);
    assertThat(run(folder, "code", "--threads", "2", HALMAR).out()).isEqualTo(coded.out());
  }

  @Test
  void aDocumentsRecordsAreTheSameInAnyOrderOfDocuments(@TempDir Path folder) throws Exception {
    List<String> backwards = new ArrayList<>(List.of("code", "--case", HALMAR + "/codebook"));
    try (Stream<Path> files = Files.list(Path.of(HALMAR))) {
      files
          .filter(file -> file.toString().matches(".*\\.(txt|html|jsonl)"))
          .map(Path::toString)
          .sorted(Comparator.reverseOrder())
          .forEach(backwards::add);
    }
    CommandRun run = run(folder, backwards.toArray(String[]::new));

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).containsExactlyInAnyOrderElementsOf(coded.out().lines().toList());
  }

  @Test
  void theBriefNeedsNoOptions(@TempDir Path folder) throws Exception {
    Path dossier = folder.resolve("dossier.html");
    CommandRun brief = run(folder, "brief", "--out", dossier.toString(), HALMAR);

    assertThat(brief.status()).isZero();
    assertThat(brief.out())
        .startsWith("The Halmar Strait: brief of 20 documents (case halmar@")
        .contains("Strait Council", "Northern Compact words", "Southern League words")
        .contains("1 incident told of; latest: Close encounter");
    assertThat(brief.out().lines().count()).isLessThanOrEqualTo(68);
    assertThat(Files.readString(dossier)).contains("id=\"s-1\"", "href=\"#c-1\"");
    // The collision of 2021: each side blames the other, and both accounts are told.
    String incidents =
        Files.readString(dossier).split("id=\"incidents\"", 2)[1].split("</section>", 2)[0];
    assertThat(incidents)
        .contains("<h4><bdi>Northern Compact</bdi></h4>", "<h4><bdi>Southern League</bdi></h4>")
        .contains("patrol boat, trawler");
    assertThat(incidents.split("blames another", -1)).hasSize(3);
  }

  private static CommandRun run(Path folder, String... args) {
    return CommandRun.of(folder, new LanguageRooms(), args);
  }
}
