package org.parley.track.occurrence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.record.Actor;

/**
 * One event with every report of it.
 *
 * @param reports by publication; never empty
 * @param denials what officials of the acting side say who deny it
 * @param root first two digits of the CAMEO code that most reports give
 * @param source as the first report names it that has a name
 * @param target as the first report names it that has a name; empty where none does
 * @param span days on which it can have been; empty where nothing is dated
 * @param independent outlets that depend on each other in no way known: see {@link Independence}
 */
public record Occurrence(
    List<EventReport> reports,
    List<Denial> denials,
    String root,
    Actor source,
    Optional<Actor> target,
    Optional<DaySpan> span,
    int independent,
    OccurrenceStatus status) {
  public Occurrence {
    reports = List.copyOf(reports);
    denials = List.copyOf(denials);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(status, "status");
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("reports of an occurrence must not be empty");
    }
    if (independent < 1 || independent > reports.size()) {
      throw new IllegalArgumentException(
          "independent must be 1.." + reports.size() + ", got " + independent);
    }
  }

  /** The report that tells it first. */
  public EventReport first() {
    return reports.get(0);
  }
}
