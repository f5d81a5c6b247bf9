package org.parley.exchange.events;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;

/**
 * Writes events as a table, row by row as they come; only the one-a-day filter keeps rows until the
 * end. The same events in the same order give the same bytes. Not thread-safe.
 */
public final class EventTable {
  private final EventSettings settings;
  private final Columns<EventRow> columns;
  private final TableWriter writer;
  private final Optional<BothDirections> directions;
  private final Optional<DayFilter> days;

  /**
   * Begins a table on {@code out}, which stays the caller's to close.
   *
   * @param codebook gives labels of codes and names of states
   */
  public EventTable(Writer out, EventFormat format, EventSettings settings, Codebook codebook)
      throws IOException {
    this.settings = settings;
    this.columns = format.columns(codebook);
    this.writer = format.tableFormat().open(out, columns.names());
    this.directions =
        settings.bothDirections() ? Optional.of(new BothDirections(codebook)) : Optional.empty();
    this.days =
        switch (settings.oneADay()) {
          case OFF -> Optional.empty();
          case BY_CODE -> Optional.of(new DayFilter(false));
          case BY_ROOT -> Optional.of(new DayFilter(true));
        };
  }

  /** Takes one event as it was coded. */
  public void add(EventRow row) throws IOException {
    if (!settings.has(row)) {
      return;
    }
    List<EventRow> rows = directions.map(d -> d.of(row)).orElseGet(() -> List.of(row));
    for (EventRow each : rows) {
      if (days.isPresent()) {
        days.get().add(each);
      } else {
        writer.write(columns.cells(each));
      }
    }
  }

  /** Writes what was kept. */
  public void finish() throws IOException {
    if (days.isPresent()) {
      for (EventRow row : days.get().rows()) {
        writer.write(columns.cells(row));
      }
    }
  }
}
