package org.parley.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.document.Document;
import org.parley.record.CodedRecord;

/** A ledger that holds one run in memory. Immutable. */
public final class MemoryLedger implements Ledger {
  private final Codebook codebook;
  private final List<Document> documents;
  private final Map<String, Document> byId;
  private final Map<String, List<CodedRecord>> records;

  private MemoryLedger(
      Codebook codebook,
      List<Document> documents,
      Map<String, Document> byId,
      Map<String, List<CodedRecord>> records) {
    this.codebook = codebook;
    this.documents = documents;
    this.byId = byId;
    this.records = records;
  }

  /**
   * Of documents with their records.
   *
   * @throws IllegalArgumentException if two documents have one id, or a record is of no document
   */
  public static MemoryLedger of(
      Codebook codebook, List<Document> documents, Map<String, List<CodedRecord>> records) {
    Map<String, Document> byId = new LinkedHashMap<>();
    for (Document document : documents) {
      if (byId.putIfAbsent(document.id(), document) != null) {
        throw new IllegalArgumentException("two documents have the id " + document.id());
      }
    }
    Map<String, List<CodedRecord>> copy = new LinkedHashMap<>();
    records.forEach(
        (id, list) -> {
          if (!byId.containsKey(id)) {
            throw new IllegalArgumentException("records are of no document of the run: " + id);
          }
          copy.put(id, List.copyOf(list));
        });
    return new MemoryLedger(
        codebook, List.copyOf(documents), byId, Collections.unmodifiableMap(copy));
  }

  @Override
  public Codebook codebook() {
    return codebook;
  }

  @Override
  public List<Document> documents() {
    return documents;
  }

  @Override
  public Optional<Document> document(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<CodedRecord> recordsOf(String document) {
    return records.getOrDefault(document, List.of());
  }
}
