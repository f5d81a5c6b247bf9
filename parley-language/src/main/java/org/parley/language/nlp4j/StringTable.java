package org.parley.language.nlp4j;

import java.nio.ByteBuffer;

/**
 * A read-only hash table from (space, string) to a number, read in place from a mapped file. A
 * space keeps equal strings apart, for example the features of different templates. Keys are
 * compared character by character. Safe for use by several threads.
 */
final class StringTable {
  /** What {@link #find} gives for a key that is not there; values are never negative. */
  static final int ABSENT = -1;

  private final ByteBuffer section;
  private final int mask;
  private final int records;

  StringTable(ByteBuffer section) {
    this.section = section;
    int slots = section.getInt(0);
    this.mask = slots - 1;
    this.records = Integer.BYTES + slots * Integer.BYTES;
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
      int position = section.getInt(Integer.BYTES + slot * Integer.BYTES);
      if (position == 0) {
        return ABSENT;
      }
      int record = records + position - 1;
      if (section.getInt(record) == space && equal(record + 2 * Integer.BYTES, key)) {
        return section.getInt(record + Integer.BYTES);
      }
      slot = (slot + 1) & mask;
    }
  }

  private boolean equal(int at, String key) {
    int code = section.getShort(at);
    int length = code >> 1;
    if (length != key.length()) {
      return false;
    }
    int p = at + Short.BYTES;
    if ((code & 1) == 0) {
      for (int i = 0; i < length; i++) {
        if ((section.get(p + i) & 0xff) != key.charAt(i)) {
          return false;
        }
      }
    } else {
      for (int i = 0; i < length; i++) {
        if (section.getChar(p + 2 * i) != key.charAt(i)) {
          return false;
        }
      }
    }
    return true;
  }
}
