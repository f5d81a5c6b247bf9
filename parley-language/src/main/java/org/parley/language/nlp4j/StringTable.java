package org.parley.language.nlp4j;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/**
 * A read-only hash table from (space, string) to a number, read in place from a mapped file. A
 * space keeps equal strings apart, for example the features of different templates. Keys are
 * compared character by character. Safe for use by several threads.
 */
final class StringTable {
  /** What {@link #find} gives for a key that is not there; values are never negative. */
  static final int ABSENT = -1;

  /** Numbers of a record: space, value, where the key begins, twice its length plus one if wide. */
  static final int RECORD = 4;

  static final int HEADER = 2;

  private final IntBuffer slots;
  private final IntBuffer records;
  private final ByteBuffer keys;
  private final int mask;

  /**
   * @param section little-endian, as {@link StringTableWriter} writes it
   */
  StringTable(ByteBuffer section) {
    IntBuffer numbers = section.asIntBuffer();
    int slotCount = numbers.get(0);
    int recordInts = numbers.get(1) * RECORD;
    this.slots = numbers.slice(HEADER, slotCount);
    this.records = numbers.slice(HEADER + slotCount, recordInts);
    int begin = (HEADER + slotCount + recordInts) * Integer.BYTES;
    this.keys = section.slice(begin, section.capacity() - begin).order(ByteOrder.LITTLE_ENDIAN);
    this.mask = slotCount - 1;
  }

  /** Part of the file format: a change needs a new format version. */
  static int hash(int space, String key) {
    int h = key.hashCode() * 0x9E3779B9 + space * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    return h ^ (h >>> 12);
  }

  int find(int space, String key) {
    int slot = hash(space, key) & mask;
    while (true) {
      int position = slots.get(slot);
      if (position == 0) {
        return ABSENT;
      }
      int record = (position - 1) * RECORD;
      if (records.get(record) == space
          && equal(records.get(record + 2), records.get(record + 3), key)) {
        return records.get(record + 1);
      }
      slot = (slot + 1) & mask;
    }
  }

  private boolean equal(int at, int code, String key) {
    int length = code >> 1;
    if (length != key.length()) {
      return false;
    }
    if ((code & 1) == 0) {
      for (int i = 0; i < length; i++) {
        if ((keys.get(at + i) & 0xff) != key.charAt(i)) {
          return false;
        }
      }
    } else {
      for (int i = 0; i < length; i++) {
        if (keys.getChar(at + 2 * i) != key.charAt(i)) {
          return false;
        }
      }
    }
    return true;
  }
}
