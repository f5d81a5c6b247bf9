package org.parley.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.document.PartialDate;
import org.parley.record.Actor;
import org.parley.track.Findings;
import org.parley.track.occurrence.EventReport;
import org.parley.track.occurrence.Occurrence;

/** Each real-world event once, with its reports, its date and its status. */
public final class EventComparison implements Comparison {
  private static final String CONSTRUCT = "events";
  private static final Set<String> MUTUAL = Set.of("03", "04", "05", "06");

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    List<TruthRow> rows = truth.rows(CONSTRUCT);
    List<Difference> out = new ArrayList<>();
    Set<Occurrence> allowed = new HashSet<>();
    for (TruthRow row : rows) {
      List<Occurrence> found = found(row, findings);
      allowed.addAll(found);
      if (row.firm()) {
        faults(row, found, findings)
            .ifPresent(f -> out.add(new Difference(CONSTRUCT, name(row), f)));
      }
    }
    for (Occurrence occurrence : findings.occurrences().all()) {
      if (!allowed.contains(occurrence)) {
        out.add(new Difference(CONSTRUCT, Matching.EXTRA + tell(occurrence), "has it"));
      }
    }
    return out;
  }

  private static String name(TruthRow row) {
    return row.get("id") + " " + row.get("what");
  }

  private static List<Occurrence> found(TruthRow row, Findings findings) {
    return findings.occurrences().all().stream()
        .filter(o -> touches(row, o) && row.values("root").contains(o.root()) && acts(row, o))
        .toList();
  }

  private static boolean touches(TruthRow row, Occurrence occurrence) {
    return row.reports().stream()
        .anyMatch(p -> occurrence.reports().stream().anyMatch(r -> p.leadsTo(r.event())));
  }

  /** A mutual act has no first. */
  private static boolean acts(TruthRow row, Occurrence occurrence) {
    String source = occurrence.source().side();
    String target = occurrence.target().map(Actor::side).orElse("");
    return acts(row, source, target)
        || MUTUAL.contains(occurrence.root()) && acts(row, target, source);
  }

  /** Where the truth names no target, one that is no opponent's is none either. */
  private static boolean acts(TruthRow row, String source, String target) {
    boolean by = row.get("source").isEmpty() || row.get("source").equals(source);
    boolean noOpponent = target.equals(source) || target.equals("") || target.equals(Actor.OTHER);
    boolean to =
        row.values("target").contains(target) || row.values("target").contains("") && noOpponent;
    return by && to;
  }

  private static Optional<String> faults(TruthRow row, List<Occurrence> found, Findings findings) {
    if (found.isEmpty()) {
      return Optional.of(
          findings.occurrences().all().stream()
              .filter(o -> touches(row, o))
              .map(EventComparison::code)
              .reduce((a, b) -> a + ", " + b)
              .map(codes -> "only " + codes)
              .orElse(Matching.MISSING));
    }
    List<String> faults = new ArrayList<>();
    int times = times(found);
    if (times > 1) {
      faults.add("counted " + times + " times");
    }
    Set<String> told = new TreeSet<>();
    row.reports().forEach(p -> told.add(p.document()));
    found.forEach(o -> o.reports().forEach(r -> told.remove(r.document().id())));
    if (!told.isEmpty()) {
      faults.add("without " + String.join(" ", told));
    }
    if (found.stream().noneMatch(o -> row.values("status").contains(o.status().label()))) {
      faults.add("status " + found.get(0).status().label());
    }
    if (found.stream().noneMatch(o -> dated(row, o))) {
      faults.add("dated " + span(found.get(0)));
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
  }

  /**
   * How often the event stands as one of its own, at most, between any two actors: several actors
   * of one act are several events, and so are several acts that one sentence lists.
   */
  private static int times(List<Occurrence> found) {
    Map<String, List<Set<String>>> sentences = new TreeMap<>();
    for (Occurrence occurrence : found) {
      String actors =
          occurrence.source().name() + ">" + occurrence.target().map(Actor::name).orElse("");
      Set<String> own = new TreeSet<>();
      occurrence.reports().forEach(r -> own.add(r.document().id() + sentence(r)));
      List<Set<String>> apart = sentences.computeIfAbsent(actors, k -> new ArrayList<>());
      List<Set<String>> joined =
          apart.stream().filter(s -> s.stream().anyMatch(own::contains)).toList();
      apart.removeAll(joined);
      joined.forEach(own::addAll);
      apart.add(own);
    }
    return sentences.values().stream().mapToInt(List::size).max().orElse(0);
  }

  private static String sentence(EventReport report) {
    return " " + report.event().provenance().evidence();
  }

  private static boolean dated(TruthRow row, Occurrence occurrence) {
    if (row.get("precision").equals("none")) {
      return true;
    }
    PartialDate date = PartialDate.parse(row.get("date")).orElseThrow();
    long slack = row.get("precision").equals("week") ? 7 : 0;
    return occurrence
        .span()
        .map(
            s ->
                !s.last().isBefore(date.earliest().minusDays(slack))
                    && !s.first().isAfter(date.latest().plusDays(slack)))
        .orElse(false);
  }

  private static String span(Occurrence occurrence) {
    return occurrence.span().map(s -> s.first() + " to " + s.last()).orElse("nowhere");
  }

  private static String code(Occurrence occurrence) {
    return occurrence.root()
        + " "
        + occurrence.source().side()
        + ">"
        + occurrence.target().map(Actor::side).orElse("")
        + " "
        + occurrence.first().event().realis().label();
  }

  private static String tell(Occurrence occurrence) {
    EventReport first = occurrence.first();
    return Telling.of(first.event(), code(occurrence));
  }
}
