package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.record.Actor;

/** The codes by which a statement names whom it is about and whom it addresses. */
final class ActorCodes {
  private final Set<String> sides;

  ActorCodes(Codebook codebook) {
    this.sides = codebook.sides().stream().map(Side::code).collect(Collectors.toUnmodifiableSet());
  }

  /** The side's code, if the actor's side is one of the case's, else the country's or its own. */
  Optional<String> of(Actor actor) {
    if (sides.contains(actor.side())) {
      return Optional.of(actor.side());
    }
    Optional<String> code = actor.country().or(() -> Optional.of(actor.code()));
    return code.filter(c -> !c.isBlank());
  }

  /** Codes of the actors mentioned in the content, in the order of their first mention. */
  List<String> about(DocumentView doc, List<Span> content, int firstSentence, int lastSentence) {
    Set<String> out = new LinkedHashSet<>();
    for (int s = firstSentence; s <= lastSentence; s++) {
      for (Mention mention : doc.mentionsIn(s)) {
        boolean inside = content.stream().anyMatch(c -> c.contains(mention.name()));
        if (inside && isActor(mention)) {
          of(mention.actor()).ifPresent(out::add);
        }
      }
    }
    return new ArrayList<>(out);
  }

  private static boolean isActor(Mention mention) {
    return mention.kind() != EntityKind.OUTLET;
  }
}
