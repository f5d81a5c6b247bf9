package org.parley.exchange.events;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How cells become characters. */
public enum TableFormat {
  CSV,
  TABS,
  JSON_LINES;

  /** Begins a table; the names of its columns are written now where the format has them once. */
  TableWriter open(Writer out, List<String> names) throws IOException {
    return switch (this) {
      case CSV -> new CsvTable(out, names);
      case TABS -> new TabTable(out, names);
      case JSON_LINES -> new JsonTable(out, names);
    };
  }
}
