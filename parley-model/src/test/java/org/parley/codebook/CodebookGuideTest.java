package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The case that docs/codebook.md tells people to start from. */
class CodebookGuideTest {
  @Test
  void theMinimalCaseLoads(@TempDir Path folder) throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "codebook.md"));
    int begin = guide.indexOf("```yaml", guide.indexOf("<!-- minimal case -->")) + 7;
    Files.writeString(
        folder.resolve("case.yaml"), guide.substring(begin, guide.indexOf("```", begin)));

    Codebook codebook = new CodebookLoader().forCase(folder);

    assertThat(codebook.id()).isEqualTo("halmar");
    assertThat(codebook.sides()).hasSize(2);
    assertThat(codebook.propositions()).hasSize(1);
  }
}
