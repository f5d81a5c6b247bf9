package org.parley.language.nlp4j;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.parley.language.model.ModelException;

/**
 * A memory-mapped file written by {@link SectionFileWriter}. The sections are only read by absolute
 * position and may be shared by threads.
 */
final class SectionFile {
  private final Path file;
  private final ByteBuffer mapped;
  private final int sections;

  private SectionFile(Path file, ByteBuffer mapped, int sections) {
    this.file = file;
    this.mapped = mapped;
    this.sections = sections;
  }

  static int headerBytes(int sections) {
    return 3 * Integer.BYTES + 2 * Long.BYTES * sections;
  }

  /**
   * @throws ModelException if the file is not there, not such a file, or of another version
   */
  static SectionFile open(Path file, int formatVersion) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (mapped.capacity() < headerBytes(0) || mapped.getInt(0) != SectionFileWriter.MAGIC) {
        throw new ModelException(file + " is not a model file. " + remedy(file));
      }
      int version = mapped.getInt(Integer.BYTES);
      if (version != formatVersion) {
        throw new ModelException(
            "%s has format version %d, version %d expected. %s"
                .formatted(file, version, formatVersion, remedy(file)));
      }
      return new SectionFile(file, mapped, mapped.getInt(2 * Integer.BYTES));
    } catch (IOException e) {
      throw new ModelException(
          "Cannot read the model file " + file + ": " + e + ". " + remedy(file), e);
    }
  }

  private static String remedy(Path file) {
    return "Delete the folder " + file.getParent() + "; it is made again at the next start.";
  }

  /** A section as a view on the mapped file; its numbers are little-endian. */
  ByteBuffer section(int index) {
    if (index < 0 || index >= sections) {
      throw new ModelException(
          "%s has %d sections, no section %d. %s".formatted(file, sections, index, remedy(file)));
    }
    int entry = headerBytes(index);
    long offset = mapped.getLong(entry);
    long length = mapped.getLong(entry + Long.BYTES);
    if (offset < headerBytes(sections) || length < 0 || offset + length > mapped.capacity()) {
      throw new ModelException(
          "%s ends before its section %d. %s".formatted(file, index, remedy(file)));
    }
    return mapped.slice((int) offset, (int) length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A copy of a small section to read from front to back. */
  DataInputStream stream(int index) {
    ByteBuffer section = section(index);
    byte[] bytes = new byte[section.capacity()];
    section.get(0, bytes);
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
