package org.parley.track.occurrence;

import org.parley.document.Document;
import org.parley.record.Statement;

/** What an official of the acting side says who denies an event. */
public record Denial(Statement statement, Document document) {
  public Denial {
    if (!statement.provenance().document().equals(document.id())) {
      throw new IllegalArgumentException(
          "statement of document "
              + statement.provenance().document()
              + " denied in "
              + document.id());
    }
  }
}
