package org.parley.track.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.track.Claimants;
import org.parley.track.Report;
import org.parley.track.Reports;
import org.parley.track.Sides;
import org.parley.track.phrase.DenialWords;

/** The incidents on record, by date, undated last. */
public final class Incidents {
  private static final Comparator<Incident> IN_TIME =
      Comparator.<Incident, java.time.LocalDate>comparing(
              i -> i.date().map(IncidentDate::begin).orElse(java.time.LocalDate.MAX))
          .thenComparing(Incident::kind)
          .thenComparing(i -> i.tellings().get(0).report(), Report.ORDER);

  /** What makes a telling of one voice the same as another: one sentence, one thing done by it. */
  private record Sameness(String document, Span evidence, String by, Word word) {}

  private Incidents() {}

  public static List<Incident> of(
      Codebook codebook, Sides sides, Claimants claimants, Reports reports) {
    Parties parties = new Parties(codebook, sides);
    List<Sighting> sightings =
        new SightingReader(
                new IncidentWords(codebook), new DenialWords(codebook), parties, claimants, reports)
            .read();
    return IncidentGroups.of(sightings).stream()
        .map(group -> incident(parties, group))
        .sorted(IN_TIME)
        .toList();
  }

  private static Incident incident(Parties parties, List<Sighting> group) {
    List<Sighting> inOrder =
        group.stream()
            .sorted(Comparator.comparing(s -> s.telling().report(), Report.ORDER))
            .toList();
    Set<String> with = new TreeSet<>();
    Set<String> places = new LinkedHashSet<>();
    Set<String> platforms = new LinkedHashSet<>();
    Optional<IncidentDate> date = Optional.empty();
    for (Sighting sighting : inOrder) {
      with.addAll(sighting.parties());
      sighting.place().ifPresent(places::add);
      platforms.addAll(sighting.platforms());
      Optional<IncidentDate> so = date;
      date = sighting.date().map(d -> so.map(s -> s.and(d)).orElse(d)).or(() -> so);
    }
    return new Incident(
        group.get(0).kind(),
        date,
        List.copyOf(places),
        List.copyOf(platforms),
        parties.ordered(with),
        accounts(parties, inOrder));
  }

  private static List<Account> accounts(Parties parties, List<Sighting> inOrder) {
    Map<String, List<Telling>> by = new LinkedHashMap<>();
    Set<Sameness> told = new LinkedHashSet<>();
    for (Sighting sighting : inOrder) {
      Telling telling = sighting.telling();
      Sameness same =
          new Sameness(
              sighting.document(),
              telling.report().record().provenance().evidence(),
              sighting.by(),
              telling.word());
      if (told.add(same)) {
        by.computeIfAbsent(sighting.by(), k -> new ArrayList<>()).add(telling);
      }
    }
    Set<String> ofSides = new TreeSet<>(by.keySet());
    ofSides.remove(Account.APART);
    ofSides.remove(Account.DOCUMENT);
    List<String> order = new ArrayList<>(parties.ordered(ofSides));
    order.add(Account.APART);
    order.add(Account.DOCUMENT);
    return order.stream()
        .filter(by::containsKey)
        .map(side -> new Account(side, by.getOrDefault(side, List.of())))
        .toList();
  }
}
