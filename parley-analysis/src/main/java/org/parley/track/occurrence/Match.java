package org.parley.track.occurrence;

import java.util.Objects;
import java.util.Optional;

/**
 * How much speaks for two reports telling of one event, and what speaks against it.
 *
 * @param act see {@link ActKinship}
 * @param actors source and target
 * @param dates see {@link Dating}
 * @param words likeness of the two sentences
 * @param names places, other names and numbers in both; below 0 where they differ
 * @param score weighted sum of the five, 0..1; 0 with a contradiction
 * @param needed score from which the two count as one event
 */
public record Match(
    double act,
    double actors,
    double dates,
    double words,
    double names,
    double score,
    double needed,
    Optional<Contradiction> against) {
  static final double ACT_WEIGHT = 0.10;
  static final double ACTORS_WEIGHT = 0.20;
  static final double DATES_WEIGHT = 0.15;
  static final double WORDS_WEIGHT = 0.40;
  static final double NAMES_WEIGHT = 0.15;

  /** Least worth of the words where a place or name is shared. */
  private static final double NAMED_WORDS = 0.25;

  public Match {
    Objects.requireNonNull(against, "against");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be 0..1, got " + score);
    }
  }

  static Match against(Contradiction why) {
    return new Match(0, 0, 0, 0, 0, 0, 1, Optional.of(why));
  }

  static Match of(
      double act, double actors, double dates, double words, double names, double needed) {
    // A town or ship that both name speaks for itself, however short the rest is.
    double said = names == 1 ? Math.max(words, NAMED_WORDS) : words;
    double score =
        ACT_WEIGHT * act
            + ACTORS_WEIGHT * actors
            + DATES_WEIGHT * dates
            + WORDS_WEIGHT * said
            + NAMES_WEIGHT * names;
    return new Match(
        act,
        actors,
        dates,
        words,
        names,
        Math.min(1, Math.max(0, score)),
        needed,
        Optional.empty());
  }

  public boolean same() {
    return against.isEmpty() && score >= needed;
  }
}
