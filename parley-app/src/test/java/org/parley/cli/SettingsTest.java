package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private Path folder;

  @BeforeEach
  void folder(@TempDir Path temporary) {
    folder = temporary;
  }

  @Test
  void commandLineGoesOverEnvironmentOverFileOverDefault() throws IOException {
    assertThat(config(Map.of())).containsPattern("threads +all +\\(default\\)");
    Files.writeString(folder.resolve("parley.yaml"), "threads: 3\nlanguages: any\n");
    assertThat(config(Map.of()))
        .containsPattern("threads +3 +\\(parley.yaml\\)")
        .containsPattern("languages +any +\\(parley.yaml\\)");
    Map<String, String> environment = Map.of("PARLEY_THREADS", "4");
    assertThat(config(environment)).containsPattern("threads +4 +\\(environment PARLEY_THREADS\\)");
    assertThat(config(environment, "--threads", "5"))
        .containsPattern("threads +5 +\\(command line\\)")
        .containsPattern("languages +any +\\(parley.yaml\\)");
  }

  @Test
  void aFoldersOwnCodebookStandsInForTheDefaultCaseOnly() throws IOException {
    String documents = folder.resolve("documents").toString();
    Path own = Files.createDirectories(folder.resolve("documents/codebook"));

    assertThat(config(Map.of())).containsPattern("case +nato-russia +\\(default\\)");
    assertThat(config(Map.of(), documents)).contains(own + " (the folder's own codebook)");
    assertThat(config(Map.of(), "--case", "world", documents))
        .containsPattern("case +world +\\(command line\\)");
    assertThat(config(Map.of("PARLEY_CASE", "world"), documents)).contains("PARLEY_CASE");
  }

  @Test
  void twoFoldersWithCodebooksNeedAChoice() throws IOException {
    Files.createDirectories(folder.resolve("a/codebook"));
    Files.createDirectories(folder.resolve("b/codebook"));
    CommandRun run =
        CommandRun.of(
            folder, "config", folder.resolve("a").toString(), folder.resolve("b").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("choose one with --case");
  }

  @Test
  void wrongValuesNameTheirOrigin() throws IOException {
    Files.writeString(folder.resolve("parley.yaml"), "threads: many\n");
    assertThat(CommandRun.of(folder, "config").err())
        .startsWith("parley: threads is \"many\" (parley.yaml): must be all, or a number");
    Files.writeString(folder.resolve("parley.yaml"), "models: best\n");
    assertThat(CommandRun.of(folder, "code", "-").err())
        .startsWith("parley: models is \"best\" (parley.yaml): must be shipped, none");
    Files.writeString(folder.resolve("parley.yaml"), "thread: 2\n");
    assertThat(CommandRun.of(folder, "config").err())
        .contains("unknown setting \"thread\"; known are case, threads");
    Files.writeString(folder.resolve("parley.yaml"), "- a list\n");
    assertThat(CommandRun.of(folder, "config").status()).isEqualTo(2);
    Files.writeString(folder.resolve("parley.yaml"), "a: [\n");
    assertThat(CommandRun.of(folder, "config").err()).contains("is not YAML");
  }

  private String config(Map<String, String> environment, String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "config";
    System.arraycopy(more, 0, args, 1, more.length);
    CommandRun run = CommandRun.of(folder, environment, "", args);
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
