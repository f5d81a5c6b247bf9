package org.parley.coding.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Alias;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.document.PartialDate;
import org.parley.language.mention.ActorResolver;
import org.parley.language.mention.PlaceNouns;
import org.parley.record.Actor;

/**
 * States and organisations by their names, demonyms and capitals, for those that stand inside a
 * longer mention ("French and Egyptian warships", "an embassy in Tehran"). Immutable.
 */
final class StateNames {
  private static final int LONGEST = 4;
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, String> byPlace = new HashMap<>();
  private final PlaceNouns places;
  private final ActorResolver resolver;

  StateNames(Codebook codebook) {
    this.resolver = new ActorResolver(codebook);
    this.places = new PlaceNouns(codebook);
    for (Entity entity : codebook.entities()) {
      if (entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.ORGANISATION) {
        byName.putIfAbsent(entity.name(), entity);
        for (Alias alias : entity.aliases()) {
          byName.putIfAbsent(alias.text(), entity);
        }
      }
      if (entity.kind() == EntityKind.PLACE) {
        entity
            .country()
            .or(() -> Optional.of(entity.code()))
            .filter(c -> !c.isBlank())
            .ifPresent(c -> byPlace.putIfAbsent(entity.name(), c));
      }
    }
  }

  /** The state in which a place of the codebook lies; empty for any other name. */
  Optional<Actor> ofPlace(String place, Optional<PartialDate> date) {
    return Optional.ofNullable(byPlace.get(place))
        .flatMap(resolver::entity)
        .map(state -> resolver.actor(state, date));
  }

  /** The state named by the words that end with the token. */
  Optional<Actor> endingAt(ParseTree tree, int token, Optional<PartialDate> date) {
    if (places.follows(tree.sentence(), token)) {
      return Optional.empty();
    }
    for (int first = Math.max(0, token - LONGEST + 1); first <= token; first++) {
      StringBuilder name = new StringBuilder();
      for (int i = first; i <= token; i++) {
        name.append(i == first ? "" : " ").append(tree.token(i).form());
      }
      Entity entity = byName.get(name.toString());
      if (entity != null) {
        return Optional.of(resolver.actor(entity, date).at(tree.span(first, token)));
      }
    }
    return Optional.empty();
  }
}
