package org.parley.exchange.events;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.parley.exchange.JsonLines;

/** A table as JSON lines: an object for each row, an empty cell as null. */
final class JsonTable implements TableWriter {
  private final Writer out;
  private final List<String> names;

  JsonTable(Writer out, List<String> names) {
    this.out = out;
    this.names = List.copyOf(names);
  }

  @Override
  public void write(List<Cell> cells) throws IOException {
    try (JsonGenerator json = JsonLines.line(out)) {
      json.writeStartObject();
      for (int i = 0; i < names.size(); i++) {
        Cell cell = cells.get(i);
        json.writeFieldName(names.get(i));
        if (cell.isEmpty()) {
          json.writeNull();
        } else if (cell.number()) {
          json.writeNumber(cell.value());
        } else {
          json.writeString(cell.value());
        }
      }
      json.writeEndObject();
    }
    out.write('\n');
  }
}
