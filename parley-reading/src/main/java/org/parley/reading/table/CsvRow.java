package org.parley.reading.table;

import java.util.List;

/**
 * A row of a table with the place where each field begins.
 *
 * @param line line of the first field, from 1
 */
record CsvRow(int line, List<Field> fields) {
  CsvRow {
    fields = List.copyOf(fields);
  }

  /** One field; line and column count from 1. */
  record Field(String value, int line, int column) {}

  boolean isBlank() {
    return fields.stream().allMatch(field -> field.value().isBlank());
  }
}
