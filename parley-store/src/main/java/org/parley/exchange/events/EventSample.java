package org.parley.exchange.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A simple random sample of events, drawn without replacement in one pass: every event gets a
 * number from SHA-256 over seed, document and id, and those with the lowest are the sample. It is
 * the same for any order of the documents, and a larger sample with the same seed holds the smaller
 * one. Memory grows with the size of the sample only. Not thread-safe.
 */
public final class EventSample {
  private final int size;
  private final long seed;
  private final PriorityQueue<Draw> highestFirst = new PriorityQueue<>(Comparator.reverseOrder());
  private long arrived;

  public EventSample(int size, long seed) {
    if (size < 1) {
      throw new IllegalArgumentException("size of a sample must be 1 or more, got " + size);
    }
    this.size = size;
    this.seed = seed;
  }

  private record Draw(long number, long arrival, EventRow row) implements Comparable<Draw> {
    @Override
    public int compareTo(Draw other) {
      int byNumber = Long.compareUnsigned(number, other.number);
      return byNumber != 0 ? byNumber : Long.compare(arrival, other.arrival);
    }
  }

  public void add(EventRow row) {
    highestFirst.add(new Draw(number(row), arrived++, row));
    if (highestFirst.size() > size) {
      highestFirst.remove();
    }
  }

  /** Events that the sample was drawn from. */
  public long population() {
    return arrived;
  }

  /** The sample in the order in which its events came. */
  public List<EventRow> rows() {
    return highestFirst.stream()
        .sorted(Comparator.comparingLong(Draw::arrival))
        .map(Draw::row)
        .toList();
  }

  private long number(EventRow row) {
    String key = String.join("\u0000", Long.toString(seed), row.document().id(), row.id());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
