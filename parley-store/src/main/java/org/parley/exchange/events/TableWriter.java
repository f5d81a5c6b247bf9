package org.parley.exchange.events;

import java.io.IOException;
import java.util.List;

/** Writes the rows of a table one after the other; the writer beneath stays the caller's. */
interface TableWriter {
  /**
   * Writes one row.
   *
   * @param cells as many as the table has columns
   */
  void write(List<Cell> cells) throws IOException;
}
