package org.parley.language.nlp4j;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Collects the entries of a {@link StringTable}. Layout: number of slots, number of records, slots,
 * records, keys. A slot holds the number of a record plus one, zero if empty; the number of slots
 * is a power of two and collisions go to the next slot. A key with a character above U+00FF is
 * wide: two bytes a character instead of one.
 */
final class StringTableWriter {
  private static final int MAX_LENGTH = 0x3fff;
  private final int[] slots;
  private final IntArrayList records = new IntArrayList();
  private final ByteArrayOutputStream keys = new ByteArrayOutputStream();
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
    slots[slot] = size;
    boolean wide = key.chars().anyMatch(c -> c > 0xff);
    records.add(space);
    records.add(value);
    records.add(keys.size());
    records.add(key.length() << 1 | (wide ? 1 : 0));
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      keys.write(c);
      if (wide) {
        keys.write(c >> 8);
      }
    }
  }

  void write(DataOutputStream target) throws IOException {
    SectionFileWriter.writeInt(target, slots.length);
    SectionFileWriter.writeInt(target, size);
    for (int slot : slots) {
      SectionFileWriter.writeInt(target, slot);
    }
    for (int i = 0; i < records.size(); i++) {
      SectionFileWriter.writeInt(target, records.getInt(i));
    }
    keys.writeTo(target);
  }
}
