package org.parley.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The folder of a written truth. */
public record Truth(Path folder) {
  private static final CSVFormat HEADED =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  public Truth {
    Objects.requireNonNull(folder, "folder");
  }

  /** The rows about one construct. */
  public List<TruthRow> rows(String construct) {
    Path file = folder.resolve(construct + ".csv");
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, HEADED)) {
      return rows.stream().map(row -> new TruthRow(row.toMap())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The differences that are known and explained. */
  public List<Difference> listed() {
    return rows("differences").stream()
        .map(r -> new Difference(r.get("construct"), r.get("item"), r.get("program")))
        .toList();
  }
}
