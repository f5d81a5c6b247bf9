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
import org.parley.record.Actor;

/**
 * States and organisations by their names, demonyms and capitals, for those that stand inside a
 * longer mention ("French and Egyptian warships", "an embassy in Tehran"). Immutable.
 */
final class StateNames {
  private static final int LONGEST = 4;
  private final Map<String, Entity> byName = new HashMap<>();
  private final ActorResolver resolver;

  StateNames(Codebook codebook) {
    this.resolver = new ActorResolver(codebook);
    for (Entity entity : codebook.entities()) {
      if (entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.ORGANISATION) {
        byName.putIfAbsent(entity.name(), entity);
        for (Alias alias : entity.aliases()) {
          byName.putIfAbsent(alias.text(), entity);
        }
      }
    }
  }

  /** The state named by the words that end with the token. */
  Optional<Actor> endingAt(ParseTree tree, int token, Optional<PartialDate> date) {
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
