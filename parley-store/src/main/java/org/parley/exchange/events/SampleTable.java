package org.parley.exchange.events;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.parley.codebook.Codebook;

/** A sample of events to be read and judged: its sentence first, then what was made of it. */
public final class SampleTable {
  private final Codebook codebook;

  /**
   * Tables of samples.
   *
   * @param codebook gives labels of codes
   */
  public SampleTable(Codebook codebook) {
    this.codebook = codebook;
  }

  /** With two empty columns before the others, for the reader's verdict and a remark. */
  public void writeForm(Writer out, List<EventRow> sample) throws IOException {
    write(
        out,
        TableFormat.CSV,
        new Columns<EventRow>().empty("verdict", "remark").addAll(columns()),
        sample);
  }

  /** One JSON object a line. */
  public void writeJson(Writer out, List<EventRow> sample) throws IOException {
    write(out, TableFormat.JSON_LINES, columns(), sample);
  }

  /** The codebook's words for an event's code; empty if it does not have the code. */
  public String label(EventRow row) {
    return ParleyColumns.label(codebook, row.event()).orElse("");
  }

  private Columns<EventRow> columns() {
    return new Columns<EventRow>()
        .add("sentence", row -> Cell.text(row.marked()))
        .add("source", row -> Cell.text(row.event().source().name()))
        .add("source_code", row -> Cell.text(row.event().source().code()))
        .add("source_text", row -> Cell.text(row.named(row.event().source())))
        .add("target", row -> Cell.text(row.event().target().map(a -> a.name())))
        .add("target_code", row -> Cell.text(row.event().target().map(a -> a.code())))
        .add("target_text", row -> Cell.text(row.event().target().map(row::named)))
        .add("cameo", row -> Cell.text(row.event().cameo()))
        .add("label", row -> Cell.text(label(row)))
        .add("realis", row -> Cell.text(row.event().realis().label()))
        .add("certainty", row -> Cell.text(row.event().certainty().label()))
        .add("event_date", row -> Cell.text(row.event().date()))
        .add("published", row -> Cell.text(row.document().published()))
        .add("place", row -> Cell.text(row.event().place()))
        .add("document", row -> Cell.text(row.document().id()))
        .add("id", row -> Cell.text(row.id()))
        .add("rule", row -> Cell.text(row.event().provenance().rule()));
  }

  private static void write(
      Writer out, TableFormat format, Columns<EventRow> columns, List<EventRow> rows)
      throws IOException {
    TableWriter writer = format.open(out, columns.names());
    for (EventRow row : rows) {
      writer.write(columns.cells(row));
    }
  }
}
