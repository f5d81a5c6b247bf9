package org.parley.reading;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The results of one input item, one by one. */
interface ItemResults extends AutoCloseable {
  /** No results. */
  ItemResults NONE = of("", List.of());

  /** The next result; empty when there is no more. */
  Optional<ReadResult> next();

  /** Where the last result stands, for messages. */
  String where();

  @Override
  void close();

  /** Results that are known already. */
  static ItemResults of(String where, List<ReadResult> results) {
    Iterator<ReadResult> iterator = results.iterator();
    return new ItemResults() {
      @Override
      public Optional<ReadResult> next() {
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
      }

      @Override
      public String where() {
        return where;
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  /** Some results that are known already, then those of {@code rest}. */
  static ItemResults after(List<ReadResult> first, ItemResults rest) {
    Iterator<ReadResult> iterator = first.iterator();
    return new ItemResults() {
      @Override
      public Optional<ReadResult> next() {
        return iterator.hasNext() ? Optional.of(iterator.next()) : rest.next();
      }

      @Override
      public String where() {
        return rest.where();
      }

      @Override
      public void close() {
        rest.close();
      }
    };
  }
}
