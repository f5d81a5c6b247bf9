package org.parley.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.document.Document;
import org.parley.exchange.GoldRecord;

/** A coding that was read from a file or folder. */
record FileCoding(
    String name,
    Map<String, Document> documents,
    Map<String, List<GoldRecord>> byDocument,
    Set<Attribute> attributes)
    implements Coding {
  @Override
  public List<GoldRecord> records(String document) {
    return byDocument.getOrDefault(document, List.of());
  }
}
