package org.parley.track.position;

import java.util.Objects;
import java.util.Optional;
import org.parley.document.Span;

/**
 * What a conditional word makes its position depend on.
 *
 * @param side whose official said it
 * @param clause the condition's own words in the document; empty where no word of condition was
 *     found, so that only the whole sentence tells it
 */
public record Condition(String side, Utterance said, Optional<Span> clause) {
  public Condition {
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(clause, "clause");
    if (side.isBlank()) {
      throw new IllegalArgumentException("side of a condition must not be blank");
    }
  }

  /** The condition's own words as they stand in the document. */
  public Optional<String> words() {
    return clause.map(c -> c.of(said.statement().document().text()));
  }
}
