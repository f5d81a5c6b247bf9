package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String ENGLISH =
      "The council met on Monday in the old town hall. Nobody had expected that the ministers would"
          + " talk to each other for so long.";

  private Path folder;
  private Path documents;

  @BeforeEach
  void documents(@TempDir Path temporary) throws IOException {
    folder = temporary;
    documents = folder.resolve("documents");
    Files.createDirectories(documents.resolve("codebook"));
    Files.writeString(
        documents.resolve("codebook/case.yaml"),
        "case: strait\ntitle: The Strait\nsides:\n  - {code: NOR, label: Norland, members: [NOR]}\n");
    Files.writeString(documents.resolve("2016-04-20-a.txt"), ENGLISH);
    Files.writeString(documents.resolve("b.txt"), ENGLISH + " The council will meet again.");
  }

  @Test
  void briefPrintsAndWritesTheDossier() throws IOException {
    Path dossier = folder.resolve("out/dossier.html");
    CommandRun run = brief(documents, dossier);

    assertThat(run.err())
        .isEqualTo("parley: passed over 1: other kind of file (--verbose names them)\n");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("The Strait: brief of 2 documents").contains("[1]");
    assertThat(Files.readString(dossier)).startsWith("<!DOCTYPE html>").contains("The Strait");
    assertThat(folder.resolve("out")).isDirectoryContaining(p -> p.equals(dossier));
  }

  @Test
  void codeWritesRecordsInInputOrder() {
    CommandRun run = CommandRun.of(folder, "code", documents.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .hasSize(3)
        .allMatch(l -> l.startsWith("{\"schema\":\"1\",\"kind\":\"channel\""))
        .allMatch(l -> l.contains("\"codebook\":\"strait@"));
  }

  @Test
  void theBytesAreTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(documents.resolve("n" + i + ".txt"), ENGLISH.repeat(1 + i % 5));
    }
    String one = CommandRun.of(folder, "code", "--threads", "1", documents.toString()).out();
    assertThat(CommandRun.of(folder, "code", "--threads", "2", documents.toString()).out())
        .isEqualTo(one);
    assertThat(CommandRun.of(folder, "code", "--threads", "5", documents.toString()).out())
        .isEqualTo(one);
  }

  @Test
  void readWritesDocuments() {
    CommandRun run =
        CommandRun.of(folder, "read", "--date", "2016-05", documents.resolve("b.txt").toString());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("{\"id\":\"b.txt\"")
        .contains("\"published\":\"2016-05\",\"published_from\":\"argument\"");
  }

  @Test
  void aDashReadsJsonLinesFromStandardInput() {
    CommandRun run =
        CommandRun.of(
            folder,
            Map.of(),
            "{\"id\": \"x\", \"text\": \"" + ENGLISH + "\"}\n",
            "code",
            "--case",
            documents.resolve("codebook").toString(),
            "-");
    assertThat(run.out()).contains("\"document\":\"x\"");
    assertThat(run.status()).isZero();
  }

  @Test
  void aDocumentThatFailsIsNamedAndTheOthersAreCoded() throws IOException {
    Files.writeString(documents.resolve("aa.txt"), ENGLISH + " BREAK it.");
    CommandRun run =
        CommandRun.of(folder, "code", documents.toString(), folder.resolve("none.txt").toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err())
        .contains("parley: aa.txt: could not be coded (java.lang.IllegalStateException: cannot")
        .contains("none.txt")
        .doesNotContain("\tat ");
  }

  @Test
  void verboseShowsThePlaceOfAnError() throws IOException {
    Files.writeString(documents.resolve("aa.txt"), ENGLISH + " BREAK it.");
    CommandRun run = CommandRun.of(folder, "code", "--verbose", documents.toString());
    assertThat(run.err()).contains("\tat org.parley");
  }

  @Test
  void explainTellsRuleSentenceAndParse() {
    String id = CommandRun.of(folder, "code", documents.toString()).out().substring(37, 51);
    CommandRun run = CommandRun.of(folder, "explain", id, documents.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("channel " + id + " in 2016-04-20-a.txt")
        .contains("rule          fake/council", "Sentence 1: The council met", "lemma", "meeting");
    assertThat(CommandRun.of(folder, "explain", "c-0", documents.toString()).status()).isOne();
  }

  @Test
  void evaluateMeasuresAgainstItsOwnOutput() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    CommandRun.of(folder, "code", "--out", gold.toString(), documents.toString());
    CommandRun run =
        CommandRun.of(folder, "evaluate", "--quiet", gold.toString(), documents.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsPattern("channel +full +1\\.000 +1\\.000 +1\\.000 +1\\.000-1\\.000 +3 +3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief",
        "code --threads 0 x",
        "code --threads many x",
        "code --nonsense x",
        "code --case nowhere x",
        "read --date yesterday x",
        "read --languages latin x",
        "code --quiet --verbose x",
        "brief --out - x",
        "evaluate nowhere x",
        "nonsense",
        ""
      })
  void aMistakeGivesStatus2AndSaysWhat(String line) {
    CommandRun run = CommandRun.of(folder, line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("parley: ").doesNotContain("\tat ", "Exception");
  }

  @Test
  void anEmptyFolderGivesNoBrief() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandRun run = brief(empty, folder.resolve("d.html"));

    assertThat(run.status()).isOne();
    assertThat(run.err()).contains("no document found in " + empty);
    assertThat(folder.resolve("d.html")).doesNotExist();
    assertThat(folder.resolve("d.html.part")).doesNotExist();
  }

  @Test
  void codebookCheckNamesEveryError() throws IOException {
    Path bad = Files.createDirectory(folder.resolve("bad"));
    Files.writeString(bad.resolve("case.yaml"), "case: bad\ntitle: Bad\nnonsense: 1\nissues: 3\n");
    CommandRun run = CommandRun.of(folder, "codebook", "check", bad.toString());

    assertThat(run.status()).isOne();
    assertThat(run.out()).contains("case.yaml:3", "case.yaml:4");
    CommandRun good =
        CommandRun.of(folder, "codebook", "check", documents.resolve("codebook").toString());
    assertThat(good.status()).isZero();
    assertThat(good.out()).startsWith("strait@");
  }

  @Test
  void helpAndVersionAreNoMistakes() {
    assertThat(CommandRun.of(folder, "--help").status()).isZero();
    assertThat(CommandRun.of(folder, "--help").out()).contains("Exit status", "brief", "explain");
    assertThat(CommandRun.of(folder, "code", "--help").out()).contains("--threads");
    assertThat(CommandRun.of(folder, "--version").out()).startsWith("parley ");
    assertThat(CommandRun.of(folder, "version").out()).startsWith("parley ");
  }

  @Test
  void outputThatCannotBeWrittenFailsTheRun() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(full, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            folder,
            false);

    assertThat(Main.run(console, new FakeRooms(), "code", "--quiet", documents.toString())).isOne();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("parley: standard output is full or closed; what it has is not whole\n");
  }

  private CommandRun brief(Path input, Path dossier) {
    return CommandRun.of(folder, "brief", "--out", dossier.toString(), input.toString());
  }
}
