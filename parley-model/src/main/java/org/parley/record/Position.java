package org.parley.record;

import java.util.Objects;

/** For or against one proposition of the codebook. */
public record Position(String proposition, PositionValue value) {
  public Position {
    if (proposition.isBlank()) {
      throw new IllegalArgumentException("proposition of a position must not be blank");
    }
    Objects.requireNonNull(value, "value");
  }
}
