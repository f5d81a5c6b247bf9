package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import org.parley.coding.model.Features;
import org.parley.document.Span;
import org.parley.record.Actor;

/**
 * A verb or noun that an actor stands to as its doer: what may be an event.
 *
 * @param word the predicate itself
 * @param depth steps to the root of the sentence
 * @param features what a model may go by
 * @param sources who does it
 * @param targets to whom; may be empty
 * @param byFrame the code that the lexicon gives it; empty where it is silent
 * @param inside whether it is part of another predicate's frame
 */
public record Predication(
    Span word,
    int depth,
    Features features,
    List<Actor> sources,
    List<Actor> targets,
    Optional<String> byFrame,
    boolean inside) {
  public Predication {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
