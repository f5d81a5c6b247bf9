package org.parley.reading.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.parley.reading.ReadLimits;

/**
 * The bytes of a file or of standard input, inflated if they are gzip (told by their first two
 * bytes, not by the name), and never more than the limits allow.
 */
public final class BoundedInput implements AutoCloseable {
  /** Below this size no file counts as a bomb, however well it packs. */
  private static final long HARMLESS = 8L << 20;

  private final InputStream in;

  private BoundedInput(InputStream in) {
    this.in = in;
  }

  /** Opens a file. */
  public static BoundedInput of(Path path, ReadLimits limits) throws UnreadableException {
    if (!Files.isRegularFile(path)) {
      throw new UnreadableException("not a regular file", "name a file");
    }
    InputStream raw;
    try {
      raw = Files.newInputStream(path);
    } catch (IOException e) {
      throw new UnreadableException(
          "cannot be opened: " + e.getMessage(), "check its permissions", e);
    }
    return of(raw, limits);
  }

  /** Wraps a stream, which this object then closes. */
  public static BoundedInput of(InputStream raw, ReadLimits limits) throws UnreadableException {
    try {
      BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
      buffered.mark(2);
      boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
      buffered.reset();
      if (!gzip) {
        return new BoundedInput(buffered);
      }
      Counted counted = new Counted(buffered);
      InputStream inflated = new GZIPInputStream(counted, 1 << 16);
      return new BoundedInput(
          new BufferedInputStream(new Inflated(inflated, counted, limits.maxInflation()), 1 << 16));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** All bytes, at most {@code max}. */
  public byte[] all(int max) throws UnreadableException {
    try {
      byte[] bytes = in.readNBytes(max);
      if (in.read() >= 0) {
        throw new UnreadableException(
            "larger than " + max + " bytes", "split it or raise the limit");
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Next byte or -1. */
  int next() throws UnreadableException {
    try {
      return in.read();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UnreadableException unreadable(IOException e) {
    if (e instanceof BombException) {
      return new UnreadableException(
          String.valueOf(e.getMessage()), "check where it comes from, or unpack it yourself", e);
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return new UnreadableException(
          "the gzip data is damaged or ends too early", "fetch the file again", e);
    }
    return new UnreadableException("cannot be read: " + e.getMessage(), "check the file", e);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // Everything wanted has been read; nothing is lost.
      return;
    }
  }

  private static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException(int max) {
      super("inflates to more than " + max + " times its size");
    }
  }

  /** Counts what goes through. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }

  /** Refuses to go on when the output outgrows the input. */
  private static final class Inflated extends FilterInputStream {
    private final Counted source;
    private final int max;
    private long count;

    Inflated(InputStream in, Counted source, int max) {
      super(in);
      this.source = source;
      this.max = max;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      if (count > HARMLESS && count / max > source.count) {
        throw new BombException(max);
      }
      return n;
    }
  }
}
