package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.codebook.Codebook;
import org.parley.document.Document;
import org.parley.learn.data.ReportPair;
import org.parley.learn.data.ReportStatus;
import org.parley.ledger.Ledger;
import org.parley.ledger.MemoryLedger;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.track.occurrence.Denial;
import org.parley.track.occurrence.EventReport;
import org.parley.track.occurrence.Occurrence;
import org.parley.track.occurrence.Occurrences;

/**
 * Precision and recall of linking on pairs of reports whose answer is known. Both sentences are
 * coded by the whole program, so a miss is an event coded otherwise as often as a link not made. A
 * pair counts as linked when an event of the one sentence stands in an occurrence with an event of
 * the other, or is a denial of it. Not thread-safe.
 */
public final class LinkEvaluation {
  private final Codebook codebook;
  private final Function<Document, List<CodedRecord>> coder;
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * What came out for a pair.
   *
   * @param linked the occurrence that both sentences stand in
   * @param coded whether each sentence has an event at all
   */
  private record Outcome(ReportPair pair, Optional<Occurrence> linked, boolean coded) {
    boolean right() {
      return pair.same() == linked.isPresent();
    }

    /** Status as it should be and as it is, where both are told. */
    Optional<Boolean> statusRight() {
      return pair.status().flatMap(s -> linked.map(o -> o.status().label().equals(s.label())));
    }
  }

  /**
   * @param coder gives the records of a document
   */
  public LinkEvaluation(Codebook codebook, Function<Document, List<CodedRecord>> coder) {
    this.codebook = codebook;
    this.coder = coder;
  }

  public void add(ReportPair pair) {
    PairDocuments documents = PairDocuments.of(pair);
    Map<String, List<CodedRecord>> records = new TreeMap<>();
    for (Document document : documents.all()) {
      records.put(document.id(), coder.apply(document));
    }
    Ledger ledger = MemoryLedger.of(codebook, documents.all(), records);
    Optional<Occurrence> linked =
        Occurrences.of(ledger).all().stream()
            .filter(o -> tells(o, documents::isFirst, documents::isFirst))
            .filter(o -> tells(o, documents::isSecond, documents::isSecond))
            .findFirst();
    boolean coded =
        hasEvent(ledger, documents, documents::isFirst)
            && hasEvent(ledger, documents, documents::isSecond);
    outcomes.add(new Outcome(pair, linked, coded));
  }

  private static boolean tells(
      Occurrence occurrence, Predicate<EventReport> report, Predicate<Denial> denial) {
    return occurrence.reports().stream().anyMatch(report)
        || occurrence.denials().stream().anyMatch(denial);
  }

  private static boolean hasEvent(
      Ledger ledger, PairDocuments documents, Predicate<EventReport> sentence) {
    for (Document document : documents.all()) {
      for (CodedRecord record : ledger.recordsOf(document.id())) {
        if (record instanceof Event event && sentence.test(new EventReport(event, document))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Links that are right, links there should be, links made. */
  Counts links() {
    return links(o -> true);
  }

  private Counts links(Predicate<Outcome> which) {
    int hits = 0;
    int gold = 0;
    int made = 0;
    for (Outcome outcome : outcomes.stream().filter(which).toList()) {
      boolean linked = outcome.linked().isPresent();
      gold += outcome.pair().same() ? 1 : 0;
      made += linked ? 1 : 0;
      hits += linked && outcome.pair().same() ? 1 : 0;
    }
    return new Counts(hits, gold, made);
  }

  /** Right statuses among the pairs of one event that were linked and whose status is told. */
  Counts statuses() {
    List<Boolean> told = outcomes.stream().flatMap(o -> o.statusRight().stream()).toList();
    return new Counts((int) told.stream().filter(r -> r).count(), told.size(), told.size());
  }

  /** The figures, then by kind of pair, then each pair that came out wrong. */
  public List<String> lines() {
    List<String> out = new ArrayList<>();
    Counts all = links();
    out.add(
        String.format(
            Locale.ROOT,
            "%d pairs: precision %.3f, recall %.3f, F1 %.3f (%d right of %d links made, of %d same)",
            outcomes.size(),
            all.precision(),
            all.recall(),
            all.f1(),
            all.hits(),
            all.coded(),
            all.gold()));
    Counts coded = links(Outcome::coded);
    out.add(
        String.format(
            Locale.ROOT,
            "of pairs with an event in both sentences: precision %.3f, recall %.3f (%d of %d same)",
            coded.precision(),
            coded.recall(),
            coded.hits(),
            coded.gold()));
    Counts hard = links(o -> o.pair().same() || o.pair().hardNegative());
    out.add(
        String.format(
            Locale.ROOT, "precision against hard negatives only: %.3f", hard.precision()));
    out.add("");
    kinds(out);
    out.add("");
    statuses(out);
    out.add("");
    outcomes.stream().filter(o -> !o.right()).forEach(o -> out.add(wrong(o)));
    return out;
  }

  private void kinds(List<String> out) {
    Map<String, List<Outcome>> kinds = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      String answer = outcome.pair().same() ? "same " : "different ";
      kinds.computeIfAbsent(answer + outcome.pair().kind(), k -> new ArrayList<>()).add(outcome);
    }
    kinds.forEach(
        (kind, of) ->
            out.add(
                String.format(
                    Locale.ROOT,
                    "%-28s %3d of %3d right",
                    kind,
                    of.stream().filter(Outcome::right).count(),
                    of.size())));
  }

  private void statuses(List<String> out) {
    for (ReportStatus status : ReportStatus.values()) {
      List<Outcome> of =
          outcomes.stream()
              .filter(o -> o.pair().status().filter(status::equals).isPresent())
              .toList();
      Map<String, Integer> got = new TreeMap<>();
      of.forEach(
          o ->
              got.merge(
                  o.linked().map(l -> l.status().label()).orElse("not linked"), 1, Integer::sum));
      out.add(String.format(Locale.ROOT, "%-28s %s", "status " + status.label(), got));
    }
  }

  private static String wrong(Outcome outcome) {
    ReportPair pair = outcome.pair();
    return (pair.same() ? outcome.coded() ? "missed  " : "uncoded " : "linked  ")
        + pair.id()
        + " "
        + pair.kind()
        + ": "
        + pair.first().text()
        + " | "
        + pair.second().text();
  }
}
