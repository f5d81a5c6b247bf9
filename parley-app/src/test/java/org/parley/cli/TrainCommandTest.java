package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void checkNamesEveryMistakeWithFileAndLine() throws IOException {
    Path statements = Files.createDirectories(folder.resolve("t/statements"));
    Files.writeString(
        statements.resolve("a.txt"),
        """
        # x-s1 wire
        [1s Reva Hollin] [1c said] [1t the road was open].
        > 1 official assert neutral
        # x-s2 wire
        [1s She] [1c said] [1t the road was open].
        > 1 official assert neutral
        """);
    CommandRun run = CommandRun.of(folder, "train", "--check", folder.resolve("t").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("a.txt:4: x-s2: statement 1 does not say who speaks")
        .contains("1 sentences, 0 passages, 1 statements, 1 mistakes");
  }

  @Test
  void aFolderWithoutSentencesIsABadArgument() {
    CommandRun run = CommandRun.of(folder, "train", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("has no folder statements");
  }
}
