package org.parley.exchange.events;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalDouble;

/** Counts by group as a table to be read by programs. */
public final class SummaryTable {
  /** Digits after the point: more is noise in a percentage. */
  private static final double DIGITS = 1e4;

  private SummaryTable() {}

  /** One line for each group. */
  public static void write(Writer out, TableFormat format, List<EventCounts> counts)
      throws IOException {
    Columns<EventCounts> columns =
        new Columns<EventCounts>()
            .add("group", c -> Cell.text(c.group()))
            .add("documents", c -> number(c.documents()))
            .add("sentences", c -> number(c.sentences()))
            .add("events", c -> number(c.events()))
            .add("events_per_100_sentences", c -> rounded(c.rate()))
            .add("both_actors_resolved_percent", c -> rounded(c.resolvedPercent()))
            .add("verbal_cooperation", c -> number(c.quads().get(0)))
            .add("material_cooperation", c -> number(c.quads().get(1)))
            .add("verbal_conflict", c -> number(c.quads().get(2)))
            .add("material_conflict", c -> number(c.quads().get(3)));
    TableWriter writer = format.open(out, columns.names());
    for (EventCounts each : counts) {
      writer.write(columns.cells(each));
    }
  }

  private static Cell number(long value) {
    return new Cell(Long.toString(value), true);
  }

  private static Cell rounded(OptionalDouble value) {
    return value.isPresent()
        ? Cell.number(Math.round(value.getAsDouble() * DIGITS) / DIGITS)
        : Cell.EMPTY;
  }
}
