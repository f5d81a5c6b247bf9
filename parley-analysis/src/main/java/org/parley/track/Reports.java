package org.parley.track;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.document.Document;
import org.parley.ledger.Ledger;
import org.parley.record.CodedRecord;

/** The distinct things on record, in the order of {@link Report#ORDER}. */
public final class Reports {
  private final List<Report<CodedRecord>> all;

  private Reports(List<Report<CodedRecord>> all) {
    this.all = all;
  }

  public static Reports of(Ledger ledger) {
    List<Report<CodedRecord>> every = new ArrayList<>();
    for (Document document : ledger.documents()) {
      for (CodedRecord record : ledger.recordsOf(document.id())) {
        every.add(new Report<>(record, document, List.of()));
      }
    }
    every.sort(Report.ORDER);
    Map<String, List<Report<CodedRecord>>> same = new LinkedHashMap<>();
    for (Report<CodedRecord> report : every) {
      same.computeIfAbsent(Sameness.key(report.record(), report.document()), k -> new ArrayList<>())
          .add(report);
    }
    List<Report<CodedRecord>> distinct = new ArrayList<>();
    for (List<Report<CodedRecord>> group : same.values()) {
      Report<CodedRecord> first = group.get(0);
      List<Report.Copy> copies =
          group.stream().skip(1).map(r -> new Report.Copy(r.record(), r.document())).toList();
      distinct.add(new Report<>(first.record(), first.document(), copies));
    }
    return new Reports(List.copyOf(distinct));
  }

  public List<Report<CodedRecord>> all() {
    return all;
  }

  /** The reports of one kind of record. */
  public <R extends CodedRecord> List<Report<R>> of(Class<R> type) {
    List<Report<R>> out = new ArrayList<>();
    for (Report<CodedRecord> report : all) {
      if (type.isInstance(report.record())) {
        out.add(new Report<>(type.cast(report.record()), report.document(), report.copies()));
      }
    }
    return List.copyOf(out);
  }
}
