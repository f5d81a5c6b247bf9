package org.parley.exchange.events;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as comma-separated values by RFC 4180, with CRLF at the end of lines. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvTable implements TableWriter {
  /** What begins a formula, also in full width, and what spreadsheets skip before it. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final CSVPrinter printer;

  CsvTable(Writer out, List<String> names) throws IOException {
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(names);
  }

  @Override
  public void write(List<Cell> cells) throws IOException {
    printer.printRecord(cells.stream().map(CsvTable::harmless));
  }

  private static String harmless(Cell cell) {
    String value = cell.value();
    boolean formula = !cell.number() && !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return formula ? "'" + value : value;
  }
}
