package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.run.LanguageRooms;

/** Event tables of the example that is shipped, coded with the real models. */
class HalmarEventsTest {
  private static final String HALMAR = "../examples/halmar";
  private static final CSVFormat HEADED =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static CommandRun coded;

  @BeforeAll
  static void codeOnOneThread(@TempDir Path folder) {
    coded = run(folder, "events", "--threads", "1", HALMAR);
  }

  @Test
  void theBytesAreTheSameForAnyNumberOfThreads(@TempDir Path folder) {
    assertThat(coded.status()).isZero();
    assertThat(coded.out().lines().count()).isGreaterThan(50);
    assertThat(run(folder, "events", "--threads", "2", HALMAR).out()).isEqualTo(coded.out());
  }

  @Test
  void recordsCodedBeforeGiveTheSameTableButForSentences(@TempDir Path folder) throws IOException {
    Path records = folder.resolve("records.jsonl");
    run(folder, "code", "--out", records.toString(), HALMAR);
    String table = run(folder, "events", records.toString(), HALMAR).out();

    assertThat(bare(table)).isEqualTo(bare(coded.out()));
    long events =
        Files.readAllLines(records).stream().filter(l -> l.contains("\"kind\":\"event\"")).count();
    assertThat(table.lines().count()).isEqualTo(events + 1);
  }

  /** Without the number of the sentence, which records do not tell. */
  private static List<Map<String, String>> bare(String table) throws IOException {
    try (CSVParser rows = HEADED.parse(new StringReader(table))) {
      List<Map<String, String>> out = rows.stream().map(CSVRecord::toMap).toList();
      out.forEach(row -> row.remove("sentence"));
      return out;
    }
  }

  private static CommandRun run(Path folder, String... args) {
    return CommandRun.of(folder, new LanguageRooms(), args);
  }
}
