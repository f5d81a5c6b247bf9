package org.parley.coding.event;

import java.util.Locale;
import java.util.Optional;
import org.parley.record.Actor;

/**
 * Offices and groups that name no state and are understood from who acts on them: "the opposition
 * urged the government", "the president dissolved parliament" happen at home.
 */
final class HomeActors {
  private static final int STATE = 3;

  private final ActorFinder actors;
  private final Words words;

  HomeActors(ActorFinder actors, Words words) {
    this.actors = actors;
    this.words = words;
  }

  /**
   * {@code target} with the state of {@code source}, if it names none and is another body there.
   */
  Actor of(Actor target, Actor source) {
    Optional<String> state = source.country().filter(c -> source.code().startsWith(c));
    boolean bare = target.code().length() == STATE && !actors.isKnown(target);
    if (state.isEmpty()
        || !bare
        || !words.homeSector.contains(target.code().toLowerCase(Locale.ROOT))) {
      return target;
    }
    boolean own = source.code().length() == STATE || source.code().startsWith("GOV", STATE);
    if (own && target.code().equals("GOV") || words.isElsewhere(target.name())) {
      return target;
    }
    return new Actor(
        target.name(),
        state.get() + target.code(),
        state,
        source.side(),
        target.role(),
        target.text());
  }
}
