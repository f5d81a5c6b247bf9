package org.parley.coding.statement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.codebook.Side;
import org.parley.record.Actor;

/** The codes by which a statement names whom it is about and whom it addresses. */
final class ActorCodes {
  private static final Set<String> INTERNATIONAL = Set.of("IGO", "NGO", "IMG", "MNC");

  private final Set<String> sides;

  ActorCodes(Codebook codebook) {
    this.sides = codebook.sides().stream().map(Side::code).collect(Collectors.toUnmodifiableSet());
  }

  /** The side's code, if the actor's side is one of the case's, else the country's or its own. */
  Optional<String> of(Actor actor) {
    if (sides.contains(actor.side())) {
      return Optional.of(actor.side());
    }
    return actor.country().or(() -> Optional.of(actor.code()).filter(ActorCodes::namesSomebody));
  }

  /** Not a sector alone: "MIL" of soldiers of no state. */
  private static boolean namesSomebody(String code) {
    return INTERNATIONAL.stream().anyMatch(code::startsWith);
  }

  boolean isSide(String code) {
    return sides.contains(code);
  }
}
