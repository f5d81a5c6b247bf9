package org.parley.reading.table;

import java.util.ArrayList;
import java.util.List;

/** Comma separated values of RFC 4180: quoted fields, doubled quotes, line ends in quotes. */
final class CsvParser {
  private final String text;
  private final List<CsvRow> rows = new ArrayList<>();
  private List<CsvRow.Field> fields = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineBegin;

  private CsvParser(String text) {
    this.text = text;
  }

  /** All rows that have content; line ends must be LF. */
  static List<CsvRow> parse(String text) throws CsvException {
    CsvParser parser = new CsvParser(text);
    while (parser.at < text.length()) {
      parser.field();
    }
    return parser.rows;
  }

  private void field() throws CsvException {
    int fieldLine = line;
    int column = column();
    String value = text.charAt(at) == '"' ? quoted() : plain();
    fields.add(new CsvRow.Field(value, fieldLine, column));
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      if (at < text.length() && text.charAt(at) != '\n') {
        return;
      }
      fields.add(new CsvRow.Field("", line, column()));
    }
    endRow();
  }

  private void endRow() {
    CsvRow row = new CsvRow(fields.get(0).line(), fields);
    if (!row.isBlank()) {
      rows.add(row);
    }
    fields = new ArrayList<>();
    at++;
    line++;
    lineBegin = at;
  }

  private String plain() {
    int begin = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(begin, at);
  }

  private String quoted() throws CsvException {
    int openLine = line;
    int openColumn = column();
    StringBuilder value = new StringBuilder();
    at++;
    while (true) {
      if (at >= text.length()) {
        throw new CsvException(openLine, openColumn, "the quote is never closed");
      }
      char c = text.charAt(at++);
      if (c == '\n') {
        line++;
        lineBegin = at;
      }
      if (c != '"') {
        value.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        value.append('"');
        at++;
      } else {
        break;
      }
    }
    if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      throw new CsvException(line, column(), "text after a closing quote");
    }
    return value.toString();
  }

  private int column() {
    return at - lineBegin + 1;
  }
}
