package org.parley.exchange.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.record.Actor;

/**
 * A CAMEO-style actor code in its parts.
 *
 * @param body state (ISO3), or IGO, NGO, IMG, MNC; empty for an actor of no known state
 * @param rest what follows, by threes: sectors and names of organisations
 */
record ActorCode(Optional<String> body, List<String> rest) {
  private static final int PART = 3;
  private static final Set<String> INTERNATIONAL = Set.of("IGO", "NGO", "IMG", "MNC");

  ActorCode {
    rest = List.copyOf(rest);
  }

  static ActorCode of(Actor actor) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i + PART <= actor.code().length(); i += PART) {
      parts.add(actor.code().substring(i, i + PART));
    }
    boolean bodied =
        !parts.isEmpty()
            && (INTERNATIONAL.contains(parts.get(0))
                || actor.country().filter(parts.get(0)::equals).isPresent());
    return bodied
        ? new ActorCode(Optional.of(parts.get(0)), parts.subList(1, parts.size()))
        : new ActorCode(Optional.empty(), parts);
  }

  boolean isInternational() {
    return body.filter(INTERNATIONAL::contains).isPresent();
  }

  /** Whether it is known which state or international body an actor is of. */
  static boolean isResolved(Actor actor) {
    return actor.country().isPresent() || of(actor).isInternational();
  }
}
