package org.parley.track.outlook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.document.Document;
import org.parley.ledger.Ledger;
import org.parley.record.Actor;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Outlook;
import org.parley.record.Provenance;
import org.parley.record.Statement;
import org.parley.track.Report;
import org.parley.track.Sides;

/**
 * The two sides that an outlook is about: those of the case where it has two, else the two that the
 * records of the outlook's sentence name, else the two that those of its document name most.
 */
final class Parties {
  private final Ledger ledger;
  private final Sides sides;

  Parties(Ledger ledger, Sides sides) {
    this.ledger = ledger;
    this.sides = sides;
  }

  /** In order of code; empty where a third side is named as often. */
  Optional<Observable.Balance> of(Report<Outlook> outlook) {
    List<String> codes = sides.codes();
    if (codes.size() == 2) {
      return Optional.of(balance(codes));
    }
    Provenance from = outlook.record().provenance();
    Map<String, Integer> here = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    for (CodedRecord record : records(outlook.document())) {
      boolean same = record.provenance().evidence().overlaps(from.evidence());
      for (String side : named(record)) {
        all.merge(side, 1, Integer::sum);
        if (same) {
          here.merge(side, 1, Integer::sum);
        }
      }
    }
    if (here.size() == 2) {
      return Optional.of(balance(List.copyOf(here.keySet())));
    }
    List<Map.Entry<String, Integer>> most =
        all.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .toList();
    boolean clear =
        most.size() >= 2 && (most.size() == 2 || most.get(1).getValue() > most.get(2).getValue());
    return clear
        ? Optional.of(balance(List.of(most.get(0).getKey(), most.get(1).getKey())))
        : Optional.empty();
  }

  private List<CodedRecord> records(Document document) {
    return ledger.recordsOf(document.id());
  }

  private Set<String> named(CodedRecord record) {
    TreeSet<String> named = new TreeSet<>();
    if (record instanceof Event event) {
      add(named, event.source());
      event.target().ifPresent(t -> add(named, t));
    } else if (record instanceof Statement statement) {
      add(named, statement.speaker());
    }
    return named;
  }

  private void add(Set<String> named, Actor actor) {
    if (sides.has(actor.side())) {
      named.add(actor.side());
    }
  }

  private static Observable.Balance balance(List<String> two) {
    boolean ordered = two.get(0).compareTo(two.get(1)) < 0;
    return ordered
        ? new Observable.Balance(two.get(0), two.get(1))
        : new Observable.Balance(two.get(1), two.get(0));
  }
}
