package org.parley.language.nlp4j;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Collects the entries of a {@link StringTable}. Layout: number of slots, their tags, then half of
 * the fingerprint and the value for each; the number is a power of two and collisions go to the
 * next slot.
 */
final class StringTableWriter {
  private final long[] fingerprints;
  private final byte[] tags;
  private final int[] values;
  private int size;

  /**
   * @param capacity the number of entries that will be added at most
   */
  StringTableWriter(int capacity) {
    int slots = Integer.highestOneBit(Math.max(1, capacity + capacity / 2)) * 2;
    if (slots > StringTable.MOST_SLOTS) {
      throw new IllegalArgumentException("capacity: too large: " + capacity);
    }
    fingerprints = new long[slots];
    tags = new byte[slots];
    values = new int[slots];
  }

  /**
   * Adds a key that is not in the table yet.
   *
   * @throws IOException if the table is full, or the key would be taken for another
   */
  void add(int space, String key, int value) throws IOException {
    if (++size >= fingerprints.length) {
      throw new IOException("More than " + (size - 1) + " entries for a table");
    }
    long fingerprint = Fingerprint.of(space, key);
    int slot = (int) fingerprint & (fingerprints.length - 1);
    while (tags[slot] != StringTable.EMPTY) {
      if (tags[slot] == StringTable.tag(fingerprint)
          && StringTable.high(fingerprints[slot]) == StringTable.high(fingerprint)) {
        throw new IOException("Two keys of a table have one fingerprint; the second is " + key);
      }
      slot = (slot + 1) & (fingerprints.length - 1);
    }
    fingerprints[slot] = fingerprint;
    tags[slot] = StringTable.tag(fingerprint);
    values[slot] = value;
  }

  void write(DataOutputStream target) throws IOException {
    int slots = fingerprints.length;
    SectionFileWriter.writeInt(target, slots);
    SectionFileWriter.writeInt(target, 0);
    target.write(tags);
    target.write(new byte[StringTable.tagBytes(slots) - slots]);
    for (int slot = 0; slot < slots; slot++) {
      SectionFileWriter.writeInt(target, values[slot]);
      SectionFileWriter.writeInt(target, StringTable.high(fingerprints[slot]));
    }
  }
}
