package org.parley.language.time;

import java.util.Optional;

/**
 * What stands at a token.
 *
 * @param end behind the last token
 * @param date empty for an expression that is one of time but cannot be resolved
 */
record Reading(int end, Optional<Resolved> date) {

  static Optional<Reading> of(int end, Optional<Resolved> date) {
    return Optional.of(new Reading(end, date));
  }

  static Optional<Reading> unresolved(int end) {
    return of(end, Optional.empty());
  }
}
