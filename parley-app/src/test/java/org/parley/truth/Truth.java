package org.parley.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The folder of a written truth. */
public record Truth(Path folder) {
  private static final String DIFFERENCES = "differences";
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
    return rows(DIFFERENCES).stream().map(Truth::difference).toList();
  }

  /** Lists these instead; explanations of those that stay are kept, new ones have none yet. */
  public void list(Set<Difference> differences) {
    Map<Difference, TruthRow> known = new TreeMap<>();
    rows(DIFFERENCES).forEach(row -> known.put(difference(row), row));
    StringJoiner out = new StringJoiner("\n", "construct,item,program,why,note\n", "\n");
    for (Difference difference : differences) {
      TruthRow row = known.get(difference);
      String why = row == null ? "" : row.get("why");
      String note = row == null ? "" : row.get("note");
      out.add(difference + "," + Difference.cell(why) + "," + Difference.cell(note));
    }
    try {
      Files.writeString(folder.resolve(DIFFERENCES + ".csv"), out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Difference difference(TruthRow row) {
    return new Difference(row.get("construct"), row.get("item"), row.get("program"));
  }
}
