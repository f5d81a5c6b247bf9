package org.parley.track;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.PartialDate;
import org.parley.record.CodedRecord;

/**
 * One thing on record, counted once however often it was printed.
 *
 * @param document where it stands first: by date, then by id
 * @param copies the same words in other places
 */
public record Report<R extends CodedRecord>(R record, Document document, List<Copy> copies) {
  /** By date, undated last; then by document and place. */
  public static final Comparator<Report<?>> ORDER =
      Comparator.<Report<?>, Document>comparing(Report::document, DocumentOrder.INSTANCE)
          .thenComparing(r -> r.record().provenance().evidence())
          .thenComparing(r -> r.record().kind())
          .thenComparing(r -> r.record().anchor())
          .thenComparing(r -> r.record().id());

  public Report {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(document, "document");
    copies = List.copyOf(copies);
  }

  /** The same words elsewhere. */
  public record Copy(CodedRecord record, Document document) {}

  /** When it was published. */
  public Optional<PartialDate> published() {
    return document.date();
  }
}
