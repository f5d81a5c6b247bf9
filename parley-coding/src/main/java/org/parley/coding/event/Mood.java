package org.parley.coding.event;

import org.parley.record.Realis;

/**
 * How a predicate is put: as a fact or not, and with which modal.
 *
 * @param realis without regard to {@code modal}
 */
record Mood(Realis realis, Modal modal, boolean negated) {
  static final Mood PLAIN = new Mood(Realis.ACTUAL, Modal.NONE, false);

  /** The modal that governs a predicate. */
  enum Modal {
    NONE,
    /** "will", and "would" after a reporting verb. */
    FUTURE,
    /** "must". */
    MUST,
    /** "should", "ought to". */
    SHOULD
  }

  Mood as(Realis other) {
    return new Mood(other, modal, negated);
  }
}
