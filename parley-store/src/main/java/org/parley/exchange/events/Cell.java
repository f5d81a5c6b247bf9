package org.parley.exchange.events;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One cell of a table.
 *
 * @param number whether the value is one: it is written bare and needs no protection
 */
record Cell(String value, boolean number) {
  static final Cell EMPTY = new Cell("", false);

  Cell {
    Objects.requireNonNull(value, "value");
  }

  static Cell text(String value) {
    return new Cell(value, false);
  }

  static Cell text(Optional<?> value) {
    return value.map(v -> text(v.toString())).orElse(EMPTY);
  }

  static Cell number(int value) {
    return new Cell(Integer.toString(value), true);
  }

  static Cell number(double value) {
    return new Cell(Double.toString(value), true);
  }

  static Cell number(OptionalInt value) {
    return value.isPresent() ? number(value.getAsInt()) : EMPTY;
  }

  static Cell number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : EMPTY;
  }

  boolean isEmpty() {
    return value.isEmpty();
  }
}
