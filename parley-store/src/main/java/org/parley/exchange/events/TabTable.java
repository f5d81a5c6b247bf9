package org.parley.exchange.events;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with tabs between cells and LF at the end of lines, as ICEWS was published: nothing is
 * quoted, so that tabs, line breaks and other control characters inside a cell become blanks.
 */
final class TabTable implements TableWriter {
  private final Writer out;

  TabTable(Writer out, List<String> names) throws IOException {
    this.out = out;
    write(names.stream().map(Cell::text).toList());
  }

  @Override
  public void write(List<Cell> cells) throws IOException {
    out.write(cells.stream().map(TabTable::flat).collect(Collectors.joining("\t", "", "\n")));
  }

  private static String flat(Cell cell) {
    StringBuilder flat = new StringBuilder(cell.value());
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        flat.setCharAt(i, ' ');
      }
    }
    return flat.toString();
  }
}
