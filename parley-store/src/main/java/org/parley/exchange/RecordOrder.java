package org.parley.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.record.CodedRecord;

/** The order of records within a document: evidence begin, kind, content or trigger begin, id. */
public final class RecordOrder {
  public static final Comparator<CodedRecord> WITHIN_DOCUMENT =
      Comparator.<CodedRecord>comparingInt(r -> r.provenance().evidence().begin())
          .thenComparing(CodedRecord::kind)
          .thenComparingInt(r -> r.anchor().begin())
          .thenComparing(CodedRecord::id);

  private RecordOrder() {}

  /** Sorted, and of records with one id only the first: an id names one thing. */
  public static List<CodedRecord> sorted(List<? extends CodedRecord> records) {
    List<CodedRecord> all = new ArrayList<>(records);
    all.sort(WITHIN_DOCUMENT);
    Map<String, CodedRecord> byId = new LinkedHashMap<>();
    all.forEach(record -> byId.putIfAbsent(record.id(), record));
    return List.copyOf(byId.values());
  }
}
