package org.parley.exchange.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of a table whose rows are made from {@code T}. */
final class Columns<T> {
  private final List<String> names = new ArrayList<>();
  private final List<Function<T, Cell>> cells = new ArrayList<>();

  /** Adds a column. */
  Columns<T> add(String name, Function<T, Cell> cell) {
    names.add(name);
    cells.add(cell);
    return this;
  }

  /** Adds columns that we know nothing for. */
  Columns<T> empty(String... unknown) {
    for (String name : unknown) {
      add(name, row -> Cell.EMPTY);
    }
    return this;
  }

  /** Adds all columns of another table. */
  Columns<T> addAll(Columns<T> other) {
    names.addAll(other.names);
    cells.addAll(other.cells);
    return this;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  List<Cell> cells(T row) {
    return cells.stream().map(cell -> cell.apply(row)).toList();
  }
}
