package org.parley.track.incident;

import org.parley.record.Labelled;

/** Kinds of incidents; a sentence that fits several has the first. */
public enum IncidentKind implements Labelled {
  AIRSPACE_VIOLATION,
  SEA_VIOLATION,
  BORDER_VIOLATION,
  SEIZURE,
  SHOTS_FIRED,
  CLOSE_ENCOUNTER,
  SABOTAGE,
  CYBER,
  JAMMING,
  DRONE;

  /** The lexicon with its phrases. */
  String lexicon() {
    return "incident.kind." + label();
  }

  /** True for kinds that by themselves come near somebody, also during an exercise. */
  boolean nearSomebody() {
    return switch (this) {
      case AIRSPACE_VIOLATION, SEA_VIOLATION, BORDER_VIOLATION, CLOSE_ENCOUNTER, SEIZURE -> true;
      case SHOTS_FIRED, SABOTAGE, CYBER, JAMMING, DRONE -> false;
    };
  }
}
