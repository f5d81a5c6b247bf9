package org.parley.track.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.track.Report;

/**
 * Which reports tell of one incident: one kind, the same parties, dates at most a day apart. A
 * report that names one party only, or one of the same document that has no date of its own, joins
 * where a single incident fits. Where several fit it stays alone: a link that may be wrong is worse
 * than an incident too many.
 */
final class IncidentGroups {
  /** What is dated by the text first, with two parties first, then in the order of the reports. */
  private static final Comparator<Sighting> FIRM_FIRST =
      Comparator.<Sighting, Boolean>comparing(s -> !s.dated())
          .thenComparing(s -> s.parties().size() < 2)
          .thenComparing(s -> s.date().map(IncidentDate::begin).orElse(java.time.LocalDate.MAX))
          .thenComparing(s -> s.telling().report(), Report.ORDER);

  private final List<List<Sighting>> groups = new ArrayList<>();

  private IncidentGroups() {}

  static List<List<Sighting>> of(List<Sighting> sightings) {
    IncidentGroups out = new IncidentGroups();
    sightings.stream().sorted(FIRM_FIRST).forEach(out::add);
    return out.groups;
  }

  private void add(Sighting sighting) {
    List<List<Sighting>> fitting = groups.stream().filter(g -> fits(g.get(0), sighting)).toList();
    Optional<List<Sighting>> same =
        fitting.stream().filter(g -> g.get(0).parties().equals(sighting.parties())).findFirst();
    if (same.isPresent() && sighting.dated()) {
      same.get().add(sighting);
    } else if (fitting.size() == 1) {
      fitting.get(0).add(sighting);
    } else {
      groups.add(new ArrayList<>(List.of(sighting)));
    }
  }

  /** The first of a group stands for it, so that dates do not drift from report to report. */
  private static boolean fits(Sighting first, Sighting other) {
    return first.kind() == other.kind()
        && !other.parties().isEmpty()
        && nested(first.parties(), other.parties())
        && (near(first, other) || (!other.dated() && first.document().equals(other.document())));
  }

  private static boolean nested(Set<String> a, Set<String> b) {
    return a.containsAll(b) || (!a.isEmpty() && b.containsAll(a));
  }

  private static boolean near(Sighting a, Sighting b) {
    return a.date().isPresent() && b.date().isPresent() && a.date().get().near(b.date().get());
  }
}
