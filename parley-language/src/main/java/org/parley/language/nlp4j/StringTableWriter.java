package org.parley.language.nlp4j;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Collects the entries of a {@link StringTable}. Layout: number of slots, slots, records. A slot
 * holds the position of a record plus one, zero if empty; the number of slots is a power of two and
 * collisions go to the next slot. A record is the key's space, the value, twice the key's length
 * plus one if it has characters above U+00FF, then its characters in one or two bytes each.
 */
final class StringTableWriter {
  private static final int MAX_LENGTH = 0x3fff;
  private final int[] slots;
  private final ByteArrayOutputStream records = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(records);
  private int size;

  /**
   * @param capacity the number of entries that will be added at most
   */
  StringTableWriter(int capacity) {
    slots = new int[Integer.highestOneBit(Math.max(1, capacity + capacity / 2)) * 2];
  }

  /** Adds a key that is not in the table yet. */
  void add(int space, String key, int value) throws IOException {
    if (key.length() > MAX_LENGTH) {
      throw new IOException("A key of " + key.length() + " characters is too long for a table");
    }
    if (++size >= slots.length) {
      throw new IOException("More than " + (size - 1) + " entries for a table");
    }
    int slot = StringTable.hash(space, key) & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = out.size() + 1;
    boolean wide = key.chars().anyMatch(c -> c > 0xff);
    out.writeInt(space);
    out.writeInt(value);
    out.writeShort(key.length() << 1 | (wide ? 1 : 0));
    if (wide) {
      out.writeChars(key);
    } else {
      out.writeBytes(key);
    }
  }

  void write(DataOutputStream target) throws IOException {
    target.writeInt(slots.length);
    byte[] row = new byte[Integer.BYTES * 1024];
    for (int begin = 0; begin < slots.length; begin += 1024) {
      int end = Math.min(slots.length, begin + 1024);
      ByteBuffer.wrap(row).asIntBuffer().put(Arrays.copyOfRange(slots, begin, end));
      target.write(row, 0, (end - begin) * Integer.BYTES);
    }
    records.writeTo(target);
  }
}
