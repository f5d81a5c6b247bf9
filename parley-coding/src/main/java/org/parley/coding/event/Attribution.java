package org.parley.coding.event;

import java.util.Optional;
import org.parley.record.Actor;
import org.parley.record.Voice;

/**
 * Who says that it happened, where the document does not say so itself.
 *
 * @param speaker empty for "reportedly", "it is said"
 * @param charge true when the reporting word accuses
 */
record Attribution(Optional<Actor> speaker, Voice voice, boolean charge) {
  static final Attribution HEARSAY = new Attribution(Optional.empty(), Voice.UNNAMED, false);
}
