package org.parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.parley.exchange.events.EventRow;
import org.parley.exchange.events.EventSample;
import org.parley.exchange.events.EventSettings;
import org.parley.exchange.events.SampleTable;

/** A random sample of events, to be read: by it an error rate is estimated. */
final class SampleOutput implements EventOutput {
  /** How a sample is written. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  private final Writer out;
  private final Format format;
  private final SampleTable table;
  private final EventSettings settings;
  private final EventSample sample;

  SampleOutput(
      Writer out, Format format, SampleTable table, EventSettings settings, EventSample sample) {
    this.out = out;
    this.format = format;
    this.table = table;
    this.settings = settings;
    this.sample = sample;
  }

  @Override
  public void event(EventRow row) {
    if (settings.has(row)) {
      sample.add(row);
    }
  }

  @Override
  public void finish() throws IOException {
    List<EventRow> rows = sample.rows();
    switch (format) {
      case TEXT -> new SampleText(out, table).write(rows, sample.population());
      case CSV -> table.writeForm(out, rows);
      case JSON -> table.writeJson(out, rows);
    }
  }
}
