package org.parley.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.exchange.events.EventCounts;
import org.parley.exchange.events.EventRow;
import org.parley.exchange.events.EventSettings;
import org.parley.exchange.events.EventSummary;
import org.parley.exchange.events.SummaryTable;
import org.parley.exchange.events.TableFormat;

/** Counts of documents, sentences and events by group. */
final class SummaryOutput implements EventOutput {
  /** How a summary is written. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  private final Writer out;
  private final Format format;
  private final EventSettings settings;
  private final Grouping grouping;
  private final EventSummary summary = new EventSummary();

  /** Group of the document whose events come. */
  private Optional<String> group = Optional.empty();

  SummaryOutput(Writer out, Format format, EventSettings settings, Grouping grouping) {
    this.out = out;
    this.format = format;
    this.settings = settings;
    this.grouping = grouping;
  }

  @Override
  public void document(Document document, int sentences) {
    group = grouping.of(document);
    summary.addDocument(group, sentences);
  }

  @Override
  public void event(EventRow row) {
    if (settings.has(row)) {
      summary.addEvent(group, row.event());
    }
  }

  @Override
  public void finish() throws IOException {
    List<EventCounts> counts = summary.counts();
    switch (format) {
      case TEXT -> SummaryText.write(out, counts);
      case CSV -> SummaryTable.write(out, TableFormat.CSV, counts);
      case JSON -> SummaryTable.write(out, TableFormat.JSON_LINES, counts);
    }
  }
}
