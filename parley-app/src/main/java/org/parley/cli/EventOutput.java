package org.parley.cli;

import java.io.IOException;
import java.io.Writer;
import org.parley.document.Document;
import org.parley.exchange.events.EventRow;
import org.parley.exchange.events.EventTable;

/** What {@code parley events} makes of documents and events, which come in input order. */
interface EventOutput {
  /** A document that was coded, before its events; records alone tell of no documents. */
  default void document(Document document, int sentences) {}

  void event(EventRow row) throws IOException;

  /** All have come. */
  void finish() throws IOException;

  /** Makes the output on a writer, which is open by now. */
  interface Maker {
    EventOutput on(Writer out) throws IOException;
  }

  /** A table of all of them. */
  static EventOutput of(EventTable table) {
    return new EventOutput() {
      @Override
      public void event(EventRow row) throws IOException {
        table.add(row);
      }

      @Override
      public void finish() throws IOException {
        table.finish();
      }
    };
  }
}
