package org.parley.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.parley.document.Document;
import org.parley.reading.source.InputItem;

/** Item after item, result after result, with ids checked over the whole run. */
final class ResultIterator implements Iterator<ReadResult>, AutoCloseable {
  private final Iterator<InputItem> items;
  private final ItemReader reader;
  private final Map<String, String> ids = new HashMap<>();
  private final Deque<ReadResult> ready = new ArrayDeque<>();
  private ItemResults open = ItemResults.NONE;

  ResultIterator(Iterator<InputItem> items, ItemReader reader) {
    this.items = items;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      java.util.Optional<ReadResult> next = open.next();
      if (next.isPresent()) {
        ready.add(checked(next.get()));
      } else {
        open.close();
        if (!items.hasNext()) {
          open = ItemResults.NONE;
          return false;
        }
        open = items.next().fold(reader);
      }
    }
    return true;
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all input has been read");
    }
    return ready.remove();
  }

  private ReadResult checked(ReadResult result) {
    if (!(result instanceof ReadResult.Success success)) {
      return result;
    }
    Document document = success.document();
    String first = ids.putIfAbsent(document.id(), open.where());
    return first == null
        ? result
        : new ReadResult.Failure(
            open.where(),
            "the id " + document.id() + " was used before by " + first,
            "give each document of a run its own id");
  }

  @Override
  public void close() {
    open.close();
  }
}
