package org.parley.evaluate;

import java.util.List;
import java.util.Optional;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.learn.data.Report;
import org.parley.learn.data.ReportPair;
import org.parley.record.Provenance;
import org.parley.track.occurrence.Denial;
import org.parley.track.occurrence.EventReport;

/**
 * The documents that a pair of reports stands in: two, or one with both sentences.
 *
 * @param second where the second sentence begins in its document
 */
record PairDocuments(List<Document> all, int second) {
  private static final String BREAK = "\n\n";

  PairDocuments {
    all = List.copyOf(all);
  }

  static PairDocuments of(ReportPair pair) {
    Report one = pair.first();
    Report other = pair.second();
    if (pair.oneDocument()) {
      String text = one.text() + BREAK + other.text();
      return new PairDocuments(
          List.of(document(pair.id(), one, text)), one.text().length() + BREAK.length());
    }
    return new PairDocuments(
        List.of(
            document(pair.id() + "/1", one, one.text()),
            document(pair.id() + "/2", other, other.text())),
        0);
  }

  boolean isFirst(EventReport report) {
    return isFirst(report.document(), report.event().provenance());
  }

  boolean isFirst(Denial denial) {
    return isFirst(denial.document(), denial.statement().provenance());
  }

  boolean isSecond(EventReport report) {
    return isSecond(report.document(), report.event().provenance());
  }

  boolean isSecond(Denial denial) {
    return isSecond(denial.document(), denial.statement().provenance());
  }

  private boolean isFirst(Document document, Provenance from) {
    return document.equals(all.get(0)) && (all.size() > 1 || from.evidence().begin() < second);
  }

  private boolean isSecond(Document document, Provenance from) {
    return document.equals(all.get(all.size() - 1)) && from.evidence().begin() >= second;
  }

  private static Document document(String id, Report report, String text) {
    return new Document(
        id,
        text,
        Optional.empty(),
        Optional.of(new Publication(PartialDate.of(report.published()), DateOrigin.METADATA)),
        Optional.of(report.outlet()),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        Grade.UNKNOWN,
        List.of());
  }
}
