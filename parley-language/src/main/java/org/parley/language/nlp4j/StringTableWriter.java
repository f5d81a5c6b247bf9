package org.parley.language.nlp4j;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Collects the entries of a {@link StringTable}. Layout: number of slots, then the slots; their
 * number is a power of two and collisions go to the next slot.
 */
final class StringTableWriter {
  private final long[] fingerprints;
  private final int[] values;
  private int size;

  /**
   * @param capacity the number of entries that will be added at most
   */
  StringTableWriter(int capacity) {
    int slots = Integer.highestOneBit(Math.max(1, capacity + capacity / 2)) * 2;
    fingerprints = new long[slots];
    values = new int[slots];
  }

  /**
   * Adds a key that is not in the table yet.
   *
   * @throws IOException if the table is full, or the key's fingerprint is that of another
   */
  void add(int space, String key, int value) throws IOException {
    if (++size >= fingerprints.length) {
      throw new IOException("More than " + (size - 1) + " entries for a table");
    }
    long fingerprint = StringTable.fingerprint(space, key);
    int slot = (int) fingerprint & (fingerprints.length - 1);
    while (fingerprints[slot] != StringTable.EMPTY) {
      if (fingerprints[slot] == fingerprint) {
        throw new IOException("Two keys of a table have one fingerprint; the second is " + key);
      }
      slot = (slot + 1) & (fingerprints.length - 1);
    }
    fingerprints[slot] = fingerprint;
    values[slot] = value;
  }

  void write(DataOutputStream target) throws IOException {
    SectionFileWriter.writeInt(target, fingerprints.length);
    for (int slot = 0; slot < fingerprints.length; slot++) {
      SectionFileWriter.writeInt(target, (int) (fingerprints[slot] >>> 32));
      SectionFileWriter.writeInt(target, (int) fingerprints[slot]);
      SectionFileWriter.writeInt(target, values[slot]);
    }
  }
}
