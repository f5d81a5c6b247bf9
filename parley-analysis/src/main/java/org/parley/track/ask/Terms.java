package org.parley.track.ask;

import org.parley.document.Span;

/**
 * The two halves of a condition, in the text of the document.
 *
 * @param asked what is to come first
 * @param given what follows in return
 */
public record Terms(Span asked, Span given) {
  public Terms {
    if (asked.isEmpty() || given.isEmpty()) {
      throw new IllegalArgumentException(
          "halves of a condition must not be empty, got " + asked + " and " + given);
    }
  }
}
