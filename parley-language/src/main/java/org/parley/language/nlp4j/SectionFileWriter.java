package org.parley.language.nlp4j;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file of sections: magic number, format version, number of sections, offset and length of
 * each, then the sections. The header and what is read from front to back is big-endian, as Java's
 * streams have it; what is read in place is little-endian, as the processors have it.
 */
final class SectionFileWriter implements Closeable {
  static final int MAGIC = 0x50524C59;
  private static final int BUFFER_BYTES = 1 << 16;

  private final FileChannel channel;
  private final DataOutputStream out;
  private final ByteBuffer header;
  private long sectionBegin;

  /** Writes one section. */
  @FunctionalInterface
  interface Section {
    void write(DataOutputStream out) throws IOException;
  }

  SectionFileWriter(Path file, int formatVersion, int sections) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    header = ByteBuffer.allocate(SectionFile.headerBytes(sections));
    header.putInt(MAGIC).putInt(formatVersion).putInt(sections);
    sectionBegin = header.capacity();
    channel.position(sectionBegin);
    out =
        new DataOutputStream(
            new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES));
  }

  /** Writes a number that is read in place. */
  static void writeInt(DataOutputStream out, int value) throws IOException {
    out.writeInt(Integer.reverseBytes(value));
  }

  /** Writes a number that is read in place. */
  static void writeFloat(DataOutputStream out, float value) throws IOException {
    writeInt(out, Float.floatToRawIntBits(value));
  }

  /** Appends the next section. */
  void section(Section section) throws IOException {
    section.write(out);
    out.flush();
    long end = channel.position();
    header.putLong(sectionBegin).putLong(end - sectionBegin);
    sectionBegin = end;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      if (!header.hasRemaining()) {
        channel.write(header.flip(), 0);
        channel.force(true);
      }
    }
  }
}
