package org.parley.track;

import java.util.Comparator;
import org.parley.document.Document;

/** Documents by date, undated last, then by id: independent of the order of the input. */
enum DocumentOrder implements Comparator<Document> {
  INSTANCE;

  @Override
  public int compare(Document a, Document b) {
    if (a.date().isPresent() && b.date().isPresent()) {
      int byDate = a.date().get().compareTo(b.date().get());
      return byDate != 0 ? byDate : a.id().compareTo(b.id());
    }
    if (a.date().isEmpty() && b.date().isEmpty()) {
      return a.id().compareTo(b.id());
    }
    return a.date().isPresent() ? -1 : 1;
  }
}
