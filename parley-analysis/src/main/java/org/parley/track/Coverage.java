package org.parley.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.ledger.Ledger;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Realis;

/**
 * What was read. The period spans the dated documents; an undated one is bounded below by the
 * latest happening that it reports as past.
 *
 * @param dated by date
 * @param outlets by number of documents, then by name
 */
public record Coverage(List<Document> dated, List<Undated> undated, List<Outlet> outlets) {
  public Coverage {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
    outlets = List.copyOf(outlets);
  }

  /**
   * A document without a date.
   *
   * @param notBefore the record whose date it cannot be older than
   */
  public record Undated(Document document, Optional<Bound> notBefore) {}

  /** A date and the record that it comes from. */
  public record Bound(PartialDate date, Report<CodedRecord> by) {}

  /** An outlet with the number of its documents. */
  public record Outlet(String name, Grade grade, int documents) {}

  /** Earliest date of a document. */
  public Optional<PartialDate> first() {
    return dated.stream().findFirst().flatMap(Document::date);
  }

  /** Latest date of a document. */
  public Optional<PartialDate> last() {
    return dated.isEmpty() ? Optional.empty() : dated.get(dated.size() - 1).date();
  }

  public int documents() {
    return dated.size() + undated.size();
  }

  static Coverage of(Ledger ledger) {
    List<Document> all = new ArrayList<>(ledger.documents());
    all.sort(DocumentOrder.INSTANCE);
    List<Undated> undated =
        all.stream()
            .filter(d -> d.date().isEmpty())
            .map(d -> new Undated(d, bound(d, ledger.recordsOf(d.id()))))
            .toList();
    return new Coverage(
        all.stream().filter(d -> d.date().isPresent()).toList(), undated, outlets(all));
  }

  private static List<Outlet> outlets(List<Document> documents) {
    Map<String, Outlet> byName = new TreeMap<>();
    for (Document document : documents) {
      document
          .outlet()
          .ifPresent(
              name ->
                  byName.merge(
                      name,
                      new Outlet(name, document.grade(), 1),
                      (a, b) -> new Outlet(name, known(a, b), a.documents() + b.documents())));
    }
    List<Outlet> out = new ArrayList<>(byName.values());
    out.sort((a, b) -> Integer.compare(b.documents(), a.documents()));
    return out;
  }

  private static Grade known(Outlet a, Outlet b) {
    return a.grade() == Grade.UNKNOWN ? b.grade() : a.grade();
  }

  private static Optional<Bound> bound(Document document, List<CodedRecord> records) {
    Optional<Bound> best = Optional.empty();
    for (CodedRecord record : records) {
      Optional<PartialDate> date = past(record);
      if (date.isPresent()
          && (best.isEmpty() || date.get().earliest().isAfter(best.get().date().earliest()))) {
        best = Optional.of(new Bound(date.get(), new Report<>(record, document, List.of())));
      }
    }
    return best;
  }

  private static Optional<PartialDate> past(CodedRecord record) {
    return record.fold(
        new CodedRecord.Cases<Optional<PartialDate>>(
            r -> Optional.empty(),
            Coverage::happened,
            Coverage::reached,
            r -> Optional.empty(),
            r -> Optional.empty(),
            r -> Optional.empty(),
            r -> Optional.empty(),
            r -> Optional.empty()));
  }

  private static Optional<PartialDate> happened(Event event) {
    return event.realis() == Realis.ACTUAL ? event.date() : Optional.empty();
  }

  private static Optional<PartialDate> reached(ChannelReport report) {
    boolean happened = report.state().setsState() || report.state() == ChannelState.MEETING;
    return happened ? report.date() : Optional.empty();
  }
}
