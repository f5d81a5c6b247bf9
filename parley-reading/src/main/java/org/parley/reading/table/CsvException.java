package org.parley.reading.table;

/** A table that does not follow RFC 4180. */
final class CsvException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final int column;

  CsvException(int line, int column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
