package org.parley.track.occurrence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.document.Document;
import org.parley.ledger.Ledger;
import org.parley.record.Actor;
import org.parley.record.CodedRecord;
import org.parley.record.Event;

/** The events of a ledger, each counted once with all its reports. Immutable. */
public final class Occurrences {
  private final List<Occurrence> all;
  private final Map<Place, Occurrence> byReport;

  private record Place(String document, String event) {}

  private Occurrences(List<Occurrence> all) {
    this.all = List.copyOf(all);
    byReport = new HashMap<>();
    for (Occurrence occurrence : all) {
      for (EventReport report : occurrence.reports()) {
        byReport.put(new Place(report.document().id(), report.event().id()), occurrence);
      }
    }
  }

  /** Every event of the ledger stands in exactly one occurrence. */
  public static Occurrences of(Ledger ledger) {
    ReportMatcher plain = ReportMatcher.of(ledger.codebook());
    List<Profile> profiles =
        reports(ledger).stream().sorted(EventReport.ORDER).map(plain::profile).toList();
    Independence independence = new Independence(ledger.codebook());
    Accounts accounts = new Accounts(ledger, independence);
    List<Occurrence> out = new ArrayList<>();
    ReportMatcher matcher = plain.within(profiles);
    List<List<Profile>> groups = Grouping.of(profiles, matcher);
    Denials denials = new Denials(ledger, matcher, groups);
    for (List<Profile> group : groups) {
      List<EventReport> reports = group.stream().map(Profile::report).toList();
      int independent = independence.count(reports);
      out.add(
          new Occurrence(
              reports,
              denials.of(group),
              root(reports),
              named(reports.stream().map(r -> r.event().source()).toList()).orElseThrow(),
              named(reports.stream().flatMap(r -> r.event().target().stream()).toList()),
              span(group),
              independent,
              accounts.status(reports, !denials.of(group).isEmpty(), independent)));
    }
    return new Occurrences(out);
  }

  private static List<EventReport> reports(Ledger ledger) {
    List<EventReport> out = new ArrayList<>();
    for (Document document : ledger.documents()) {
      for (CodedRecord record : ledger.recordsOf(document.id())) {
        if (record instanceof Event event) {
          out.add(new EventReport(event, document));
        }
      }
    }
    return out;
  }

  /** By the report that tells it first. */
  public List<Occurrence> all() {
    return all;
  }

  /** The occurrence that an event of a document belongs to; empty for one of another ledger. */
  public Optional<Occurrence> of(Event event) {
    return Optional.ofNullable(byReport.get(new Place(event.provenance().document(), event.id())));
  }

  /** The root that most reports give; of equals the lowest. */
  private static String root(List<EventReport> reports) {
    Map<String, Integer> counts = new TreeMap<>();
    reports.forEach(r -> counts.merge(ActKinship.root(r.event().cameo()), 1, Integer::sum));
    int most = Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** The first that has a name, else the first. */
  private static Optional<Actor> named(List<Actor> actors) {
    return actors.stream().min(Comparator.comparing(ActorFit::unnamed));
  }

  /** Days that the dates told have in common or span; without any told, those supposed. */
  private static Optional<DaySpan> span(List<Profile> group) {
    boolean told = group.stream().anyMatch(p -> p.dating().told());
    return group.stream()
        .filter(p -> p.dating().told() == told)
        .flatMap(p -> p.dating().days().stream())
        .reduce((a, b) -> a.and(b).orElse(a.or(b)));
  }
}
