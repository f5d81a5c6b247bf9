package org.parley.coding.event;

import java.util.Optional;

/** Says what a predicate is on which the lexicon is silent. Thread-safe in the running program. */
@FunctionalInterface
public interface PredicateJudge {
  /** Leaves what the lexicon does not know uncoded. */
  PredicateJudge LEXICON = predication -> Optional.empty();

  /**
   * Whether it is asked about a predicate at all, so that the features of others are never made.
   *
   * @param lemma of the predicate
   * @param listed whether a frame has it, as its head or as part of it
   */
  default boolean hears(String lemma, boolean listed) {
    return !listed;
  }

  /** A CAMEO code; empty for no event, and where it is not sure enough. */
  Optional<String> code(Predication predication);
}
