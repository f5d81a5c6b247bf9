package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import org.parley.record.Actor;

/**
 * Acts whose doer the sentence leaves open: "two Norlandic reporters were abducted", "a mine killed
 * three Norlandic soldiers". They count where it is known to whom it was done and that these act in
 * politics or are exposed to it; the source is then an unnamed actor without a code.
 */
final class UnnamedDoers {
  static final Actor NOBODY =
      new Actor("unnamed", "", Optional.empty(), Actor.OTHER, Optional.empty(), Optional.empty());

  private final Arguments arguments;
  private final Words words;
  private final ActorFinder actors;
  private final Politics politics;

  UnnamedDoers(Arguments arguments, Words words, ActorFinder actors, Politics politics) {
    this.arguments = arguments;
    this.words = words;
    this.actors = actors;
    this.politics = politics;
  }

  /** To whom the match was done by nobody knows whom; empty where it is no such act. */
  List<Actor> victims(Match match) {
    if (!Words.begins(words.unnamedCode, match.code()) || !isOpen(match.head())) {
      return List.of();
    }
    return arguments.objects(match.head()).stream()
        .flatMap(o -> actors.sources(o).stream())
        .filter(a -> actors.isKnown(a) && politics.isExposed(a))
        .toList();
  }

  /**
   * Whether somebody did it who is not said: a passive without agent, or a weapon as subject. A
   * participle at its noun ("the jailed editors", "the party that had been banned") is background.
   */
  private boolean isOpen(int verb) {
    ParseTree tree = arguments.tree();
    if (!tree.isVerb(verb)) {
      return false;
    }
    List<Integer> subjects = arguments.subjects(verb);
    if (!subjects.isEmpty()) {
      return words.weapon.match(tree, subjects.get(0)) > 0;
    }
    boolean perfect = tree.children(verb, "aux").stream().anyMatch(a -> tree.form(a).equals("had"));
    return tree.child(verb, "auxpass").isPresent() && !perfect;
  }
}
