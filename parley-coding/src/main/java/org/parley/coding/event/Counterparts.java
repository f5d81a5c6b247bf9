package org.parley.coding.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.language.AnnotatedText;
import org.parley.language.Mention;
import org.parley.record.Actor;

/**
 * Whom a document understands as the other party when the text names none: of the sides of the
 * case, the one mentioned most that is not the actor's own. Without a case nobody is understood.
 */
final class Counterparts {
  private final Map<String, Integer> mentioned = new LinkedHashMap<>();
  private final Map<String, Actor> bySide = new LinkedHashMap<>();
  private final Map<String, Integer> bodies = new HashMap<>();

  Counterparts(Codebook codebook, AnnotatedText text) {
    Set<String> sides = codebook.sides().stream().map(Side::code).collect(Collectors.toSet());
    for (Mention mention : text.mentions()) {
      Actor actor = mention.actor();
      if (sides.contains(actor.side())
          && mention.kind() != EntityKind.PLACE
          && !actor.code().isBlank()) {
        mentioned.merge(actor.side(), 1, Integer::sum);
        if (mention.kind() != EntityKind.PERSON) {
          bodies.merge(key(actor), 1, Integer::sum);
          bySide.merge(actor.side(), actor, this::moreNamed);
        }
      }
    }
  }

  private Actor moreNamed(Actor a, Actor b) {
    return bodies.getOrDefault(key(b), 0) > bodies.getOrDefault(key(a), 0) ? b : a;
  }

  private static String key(Actor actor) {
    return actor.name() + "|" + actor.code();
  }

  /** Whether the actor belongs to a side of the case that the document speaks of. */
  boolean isParty(Actor actor) {
    return mentioned.containsKey(actor.side());
  }

  Optional<Actor> of(Actor actor) {
    if (!mentioned.containsKey(actor.side())) {
      return Optional.empty();
    }
    String best = "";
    for (Map.Entry<String, Integer> side : mentioned.entrySet()) {
      boolean other = !side.getKey().equals(actor.side()) && bySide.containsKey(side.getKey());
      if (other && (best.isEmpty() || side.getValue() > mentioned.getOrDefault(best, 0))) {
        best = side.getKey();
      }
    }
    Actor found = bySide.get(best);
    return found == null
        ? Optional.empty()
        : Optional.of(
            new Actor(
                found.name(),
                found.code(),
                found.country(),
                found.side(),
                found.role(),
                Optional.empty()));
  }
}
