package org.parley.coding.event;

import java.util.Optional;

/** Says what a predicate is on which the lexicon is silent. Thread-safe in the running program. */
@FunctionalInterface
public interface PredicateJudge {
  /** Leaves what the lexicon does not know uncoded. */
  PredicateJudge LEXICON = predication -> Optional.empty();

  /** A CAMEO code; empty for no event, and where it is not sure enough. */
  Optional<String> code(Predication predication);
}
