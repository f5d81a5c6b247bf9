package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dossier.GoldenFiles;

/** Tables, samples and counts of events that were coded before, and of none. */
class EventsCommandTest {
  private static final String FOLDER = "src/test/resources/org/parley/cli/events/";
  private static final String RECORDS = FOLDER + "halmar.jsonl";
  private static final String HALMAR = "../examples/halmar";
  private static final String TEXT = "The council met on Monday. Nobody had expected it at all.";

  private Path folder;

  @BeforeEach
  void folder(@TempDir Path temporary) {
    folder = temporary;
  }

  @ParameterizedTest
  @CsvSource({
    "halmar.csv, --format csv",
    "halmar-cameo.tsv, --format cameo",
    "halmar-plover.csv, --format plover",
    "halmar-daily.csv, --one-a-day --by-root --both-directions --realis actual",
    "halmar-sample.txt, --sample 8 --seed 3",
    "halmar-sample.csv, --sample 8 --seed 3 --format csv",
    "halmar-sample.jsonl, --sample 8 --seed 3 --format json"
  })
  void whatIsWrittenIsAsItWas(String golden, String line) throws IOException {
    CommandRun run = run(line + " " + RECORDS + " " + HALMAR);

    assertThat(run.status()).isZero();
    GoldenFiles.check(Path.of(FOLDER + golden), run.out());
  }

  @Test
  void recordsAloneTellNoOutletAndNoPublication() {
    List<String> lines = run("--case " + HALMAR + "/codebook " + RECORDS).out().lines().toList();

    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(lines.get(0)).startsWith("id,direction,count,document,title,outlet,published,");
    assertThat(lines.get(1)).contains(",2014-03-21-port-ansel-accords.txt,,,,,Northern Compact,");
  }

  @Test
  void recordsAreReadFromStandardInputAndPacked() throws IOException {
    String records = Files.readString(Path.of(RECORDS));
    Path packed = folder.resolve("records.jsonl.gz");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(records.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(packed, bytes.toByteArray());

    String expected = run(RECORDS).out();
    assertThat(run(packed.toString()).out()).isEqualTo(expected);
    assertThat(CommandRun.of(folder, Map.of(), records, "events", "-").out()).isEqualTo(expected);
  }

  @Test
  void documentsOnStandardInputAreCoded() {
    String lines = "{\"id\": \"x\", \"text\": \"" + TEXT + "\"}\n";
    CommandRun run = CommandRun.of(folder, Map.of(), lines, "events", "--summary", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().toList().get(1)).matches("all +1 +2 +0 +0\\.0 +-.*");
  }

  @Test
  void countsAreByAFieldOfTheLines() throws IOException {
    Path lines = folder.resolve("documents.jsonl");
    Files.writeString(
        lines,
        "{\"id\": \"a\", \"text\": \"%s\", \"dispute\": \"strait\", \"date\": \"2016\"}\n"
                .formatted(TEXT)
            + "{\"id\": \"b\", \"text\": \"%s\", \"dispute\": \"island\"}\n".formatted(TEXT)
            + "{\"id\": \"c\", \"text\": \"%s\"}\n".formatted(TEXT));

    assertThat(groups("dispute", lines)).containsExactly("(none)", "island", "strait", "all");
    assertThat(groups("year", lines)).containsExactly("(none)", "2016", "all");
    assertThat(groups("outlet", lines)).containsExactly("(none)", "all");
    assertThat(groups("folder", lines)).containsExactly("(none)", "all");
    assertThat(run("--summary --by colour " + lines).err())
        .isEqualTo(
            "parley: no document has a field \"colour\"; --by takes outlet, year, folder, or a"
                + " field of the JSON lines given\n");
  }

  @Test
  void recordsThatAreNoneAreToldWithFileAndLine() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    String first = Files.readAllLines(Path.of(RECORDS)).get(0);
    Files.writeString(broken, first + "\n" + first.replace("\"kind\":", "\"sort\":") + "\n");
    Path out = folder.resolve("out.csv");
    CommandRun run = run("--out " + out + " " + broken);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("broken.jsonl: line 2: field kind is missing; give records");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--format xls x",
        "--format cameo --sample 3 x",
        "--format plover --summary x",
        "--sample 0 x",
        "--sample many x",
        "--sample 3 --summary x",
        "--sample 3 --one-a-day x",
        "--seed 4 x",
        "--by outlet x",
        "--summary --by dispute -",
        "--summary " + RECORDS,
        "--realis maybe x",
        "--realis actual, x",
        "--min-confidence 2 x",
        "--both-directions --one-direction x",
        "--by-root x"
      })
  void aMistakeGivesStatus2AndSaysWhat(String line) {
    CommandRun run = run(line);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("parley: ").doesNotContain("\tat ", "Exception");
  }

  private List<String> groups(String field, Path lines) {
    CommandRun run = run("--summary --format csv --by " + field + " " + lines);
    assertThat(run.err()).isEmpty();
    return run.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
  }

  private CommandRun run(String line) {
    List<String> arguments = new ArrayList<>(List.of("events"));
    arguments.addAll(List.of(line.strip().split(" +", -1)));
    arguments.removeIf(String::isEmpty);
    return CommandRun.of(folder, arguments.toArray(String[]::new));
  }
}
