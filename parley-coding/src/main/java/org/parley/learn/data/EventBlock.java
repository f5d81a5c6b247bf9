package org.parley.learn.data;

import java.util.List;
import org.parley.document.Document;

/**
 * A sentence or two with every event in it.
 *
 * @param id unique in the folder
 * @param place file and line, for messages
 * @param events none for a sentence that must give nothing
 */
public record EventBlock(
    String id, String place, Style style, String text, List<MarkedEvent> events) {
  public EventBlock {
    events = List.copyOf(events);
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("id and text of a block must not be blank: " + place);
    }
  }

  /** The block as a document without date. */
  public Document document() {
    return Document.of(id, text);
  }
}
