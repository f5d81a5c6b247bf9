package org.parley.reading.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reading.ReadResult;

/**
 * The rows of one {@code documents.csv}.
 *
 * @param rows by file, in the order of the table
 * @param problems what is wrong with the table, each with its line and column
 */
public record DocumentsTable(Map<String, FileFacts> rows, List<ReadResult.Failure> problems) {
  /** A folder without a table. */
  public static final DocumentsTable NONE = new DocumentsTable(Map.of(), List.of());

  public DocumentsTable {
    rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    problems = List.copyOf(problems);
  }

  /** What the table says about a file, by its path relative to the table's folder. */
  public Optional<FileFacts> of(String file) {
    return Optional.ofNullable(rows.get(file));
  }

  /** All rows in order. */
  public Collection<FileFacts> all() {
    return rows.values();
  }
}
