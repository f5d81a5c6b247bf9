package org.parley.track.occurrence;

import java.util.List;
import java.util.Optional;
import org.parley.record.Actor;

/** Whether two reports can mean one actor. */
final class ActorFit {
  private static final double SAME_NAME = 1;
  private static final double SAME_STATE = 0.9;
  private static final double SAME_SIDE = 0.8;
  private static final double UNKNOWN = 0.5;

  /** First letters of the codes of bodies above or outside states. */
  private static final List<String> BODIES = List.of("IGO", "NGO", "MNC", "IMG");

  static final String UNNAMED = "unnamed";

  private ActorFit() {}

  /**
   * 1 same name, 0.9 same state, 0.8 same side where not both are of a state (an alliance and its
   * member, a group), 0.5 one of them not told, 0 two actors.
   */
  static double of(Optional<Actor> one, Optional<Actor> other) {
    return one.isEmpty() || other.isEmpty() ? UNKNOWN : of(one.get(), other.get());
  }

  static double of(Actor one, Actor other) {
    if (one.name().equals(other.name())) {
      return SAME_NAME;
    }
    if (one.country().isPresent() && other.country().isPresent()) {
      return one.country().equals(other.country()) ? SAME_STATE : 0;
    }
    if (belongs(one) && one.side().equals(other.side())) {
      return SAME_SIDE;
    }
    return unnamed(one) || unnamed(other) || ofNobodyKnown(one) != ofNobodyKnown(other)
        ? UNKNOWN
        : 0;
  }

  /** A name of whom the codebook does not know which state or body they belong to. */
  private static boolean ofNobodyKnown(Actor actor) {
    return !belongs(actor)
        && actor.country().isEmpty()
        && BODIES.stream().noneMatch(actor.code()::startsWith);
  }

  /** What blocks are made by: the side, else the state, else the name; empty for the unnamed. */
  static Optional<String> group(Actor actor) {
    if (belongs(actor)) {
      return Optional.of(actor.side());
    }
    if (actor.country().isPresent()) {
      return actor.country();
    }
    return unnamed(actor) ? Optional.empty() : Optional.of(actor.name());
  }

  static boolean unnamed(Actor actor) {
    return actor.name().startsWith(UNNAMED) && !belongs(actor) && actor.country().isEmpty();
  }

  private static boolean belongs(Actor actor) {
    return !actor.side().equals(Actor.OTHER);
  }
}
