package org.parley.track.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.document.Span;
import org.parley.record.CodedRecord;
import org.parley.track.Report;

/** Records by the sentence they rest on. */
final class SentenceRecords<R extends CodedRecord> {
  private record Sentence(String document, Span evidence) {}

  private final Map<Sentence, List<Report<R>>> bySentence = new HashMap<>();

  SentenceRecords(List<Report<R>> reports) {
    reports.forEach(r -> bySentence.computeIfAbsent(sentence(r), k -> new ArrayList<>()).add(r));
  }

  /** Those of the same sentence, in the order of the reports. */
  List<Report<R>> beside(Report<?> report) {
    return bySentence.getOrDefault(sentence(report), List.of());
  }

  private static Sentence sentence(Report<?> report) {
    return new Sentence(report.document().id(), report.record().provenance().evidence());
  }
}
