package org.parley.learn.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairReaderTest {
  private static final String REPORTS =
      """
      Tolm Courier | 2025-03-04 | Belgora shut the crossing | at noon.
      Zarin Chronicle | 2025-03-05 | The crossing is shut.
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void readsAnswerReportsAndStatus() throws IOException {
    PairSet set =
        read(
            "# p-1 same paraphrase\n"
                + REPORTS
                + "> same-status corroborated\n\n# p-2 different next-day\n"
                + REPORTS);
    assertThat(set.problems()).isEmpty();
    assertThat(set.pairs()).extracting(ReportPair::id).containsExactly("p-1", "p-2");
    ReportPair pair = set.pairs().get(0);
    assertThat(pair.same()).isTrue();
    assertThat(pair.kind()).isEqualTo("paraphrase");
    assertThat(pair.status()).contains(ReportStatus.CORROBORATED);
    assertThat(pair.first())
        .isEqualTo(
            new Report(
                "Tolm Courier", LocalDate.of(2025, 3, 4), "Belgora shut the crossing | at noon."));
    assertThat(set.pairs().get(1).hardNegative()).isTrue();
    assertThat(set.pairs().get(1).status()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          p-1 alike paraphrase; A | 2025-03-04 | One.; B | 2025-03-04 | Two.; ''; f.txt:1: cannot read
          p-1 same unrelated; A | 2025-03-04 | One.; B | 2025-03-04 | Two.; ''; f.txt:1: reports of the same event
          p-1 same noun; A | 2025-02-30 | One.; B | 2025-03-04 | Two.; ''; f.txt:2: "2025-02-30" is no day
          p-1 same noun; A | One.; B | 2025-03-04 | Two.; ''; f.txt:2: cannot read
          p-1 same noun; A | 2025-03-04 | One.; ''; ''; f.txt:1: p-1 has fewer than two reports
          p-1 same noun; A | 2025-03-04 | One.; B | 2025-03-04 | Two.; C | 2025-03-04 | Three.; f.txt:4: a pair has two
          p-1 same noun; A | 2025-03-04 | One.; B | 2025-03-04 | Two.; > same-status sure; f.txt:4: cannot read
          p-1 different noun; A | 2025-03-04 | One.; B | 2025-03-04 | Two.; > same-status contested; f.txt:4: one status
          p-1 same noun; A | 2025-03-04 | One.; > same-status contested; ''; f.txt:3: status before
          """)
  void namesTheMistakeByFileAndLine(
      String head, String first, String second, String last, String problem) throws IOException {
    PairSet set = read(String.join("\n", "# " + head, first, second, last));
    assertThat(set.pairs()).isEmpty();
    assertThat(set.problems()).isNotEmpty();
    assertThat(set.problems().get(0).toString()).startsWith(problem);
  }

  @Test
  void namesAnIdThatStandsTwice() throws IOException {
    PairSet set = read("# p-1 same noun\n" + REPORTS + "# p-1 same noun\n" + REPORTS);
    assertThat(set.pairs()).hasSize(1);
    assertThat(set.problems().get(0)).hasToString("f.txt:4: id p-1 stands twice");
  }

  private PairSet read(String text) throws IOException {
    Files.writeString(folder.resolve("f.txt"), text, StandardCharsets.UTF_8);
    return PairReader.read(folder);
  }
}
