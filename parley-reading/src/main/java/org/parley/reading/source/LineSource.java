package org.parley.reading.source;

import java.util.Arrays;
import java.util.Optional;

/** Splits bytes into lines at LF or CRLF; a line over the limit is skipped, not stored. */
public final class LineSource implements AutoCloseable {
  private final BoundedInput input;
  private final int maxBytes;
  private byte[] buffer = new byte[1 << 13];
  private long number;

  public LineSource(BoundedInput input, int maxBytes) {
    this.input = input;
    this.maxBytes = maxBytes;
  }

  /** Number of the line that {@link #next} gave last, from 1. */
  public long number() {
    return number;
  }

  /**
   * The next line without its end; empty at the end of the input.
   *
   * @throws UnreadableException if the line is over the limit (reading can go on) or the input
   *     breaks off (then it cannot, and {@link #broken} is true)
   */
  public Optional<byte[]> next() throws UnreadableException {
    int length = 0;
    boolean tooLong = false;
    int b = read();
    if (b < 0) {
      return Optional.empty();
    }
    number++;
    while (b >= 0 && b != '\n') {
      if (length == maxBytes) {
        tooLong = true;
      } else {
        if (length == buffer.length) {
          buffer = Arrays.copyOf(buffer, Math.min(maxBytes, 2 * length));
        }
        buffer[length++] = (byte) b;
      }
      b = read();
    }
    if (tooLong) {
      throw new UnreadableException(
          "the line is larger than " + maxBytes + " bytes", "split the text or raise the limit");
    }
    if (length > 0 && buffer[length - 1] == '\r') {
      length--;
    }
    return Optional.of(Arrays.copyOf(buffer, length));
  }

  private boolean broken;

  /** True once the input itself failed. */
  public boolean broken() {
    return broken;
  }

  private int read() throws UnreadableException {
    try {
      return input.next();
    } catch (UnreadableException e) {
      broken = true;
      throw e;
    }
  }

  @Override
  public void close() {
    input.close();
  }
}
