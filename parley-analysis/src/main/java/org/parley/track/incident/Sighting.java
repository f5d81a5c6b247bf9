package org.parley.track.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One report that tells of an incident, before reports of one incident are brought together. */
record Sighting(
    IncidentKind kind,
    Optional<IncidentDate> date,
    Optional<String> place,
    List<String> platforms,
    Set<String> parties,
    String by,
    Telling telling) {
  Sighting {
    platforms = List.copyOf(platforms);
    parties = Set.copyOf(parties);
  }

  String document() {
    return telling.report().document().id();
  }

  boolean dated() {
    return date.isPresent() && !date.get().published();
  }
}
