package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import org.parley.language.Mention;
import org.parley.record.Actor;

/**
 * Where it happened: a named place after "in" or "at" that hangs on the predicate or its object.
 */
final class EventPlaces {
  private static final List<String> LINKS = List.of("in", "at", "near", "on", "off");

  private final Arguments arguments;
  private final SentenceActors mentions;

  EventPlaces(Arguments arguments, SentenceActors mentions) {
    this.arguments = arguments;
    this.mentions = mentions;
  }

  /** Name of the place; not the one that is the target already. */
  Optional<String> of(int head, Optional<Actor> target) {
    ParseTree tree = arguments.tree();
    for (String link : LINKS) {
      for (int place : arguments.prepositional(head, link)) {
        Optional<String> name = name(tree, place, target);
        if (name.isPresent()) {
          return name;
        }
      }
      if (tree.isVerb(head)) {
        for (int object : arguments.objects(head)) {
          for (int place : arguments.prepositional(object, link)) {
            Optional<String> name = name(tree, place, target);
            if (name.isPresent()) {
              return name;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> name(ParseTree tree, int token, Optional<Actor> target) {
    Optional<Mention> mention = mentions.headedBy(token).or(() -> mentions.naming(token));
    if (mention.isPresent()) {
      String name = mention.get().actor().name();
      boolean same = target.map(t -> t.name().equals(name)).orElse(false);
      return same ? Optional.empty() : Optional.of(placeName(tree, mention.get(), token));
    }
    return tree.token(token).pos().startsWith("NNP") && tree.token(token).name().endsWith("LOC")
        ? Optional.of(tree.token(token).form())
        : Optional.empty();
  }

  /** A capital after "in" is the city, not the state it stands for. */
  private static String placeName(ParseTree tree, Mention mention, int token) {
    return switch (mention.form()) {
      case CAPITAL -> tree.token(token).form();
      case NAME, SURNAME, ROLE, GROUP, PRONOUN, DEMONYM -> mention.actor().name();
    };
  }
}
