package org.parley.language.nlp4j;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/**
 * A read-only hash table from (space, string) to a number, read in place from a mapped file. A
 * space keeps equal strings apart, for example the features of different templates. Safe for use by
 * several threads.
 *
 * <p>The table holds fingerprints instead of keys: a byte of each lies in a small table of its own,
 * which nearly always tells that a key is not there, and half of it in the slot with the value. No
 * two keys of a table can be taken for one another (the writer checks it); a string that is not in
 * the table is taken for one of its keys once in 10^12 look-ups.
 */
final class StringTable {
  /** What {@link #find} gives for a key that is not there; values are never negative. */
  static final int ABSENT = -1;

  /** Tag of an empty slot; no key has it. */
  static final byte EMPTY = 0;

  /** More slots would need bits of the fingerprint that the tag has. */
  static final int MOST_SLOTS = 1 << 24;

  private final ByteBuffer tags;
  private final LongBuffer slots;
  private final int mask;

  /**
   * @param section little-endian, as {@link StringTableWriter} writes it
   */
  StringTable(ByteBuffer section) {
    int count = (int) section.getLong(0);
    this.tags = section.slice(Long.BYTES, count);
    this.slots =
        section
            .slice(Long.BYTES + tagBytes(count), count * Long.BYTES)
            .order(section.order())
            .asLongBuffer();
    this.mask = count - 1;
  }

  /** Bytes of the tags of so many slots; the slots begin at a multiple of their size. */
  static int tagBytes(int slots) {
    return (slots + Long.BYTES - 1) & -Long.BYTES;
  }

  static byte tag(long fingerprint) {
    byte tag = (byte) (fingerprint >>> 24);
    return tag == EMPTY ? 1 : tag;
  }

  /** The half of a fingerprint that is kept in the slot. */
  static int high(long fingerprint) {
    return (int) (fingerprint >>> 32);
  }

  int find(int space, String key) {
    long fingerprint = Fingerprint.of(space, key);
    return value(fingerprint, candidate(fingerprint, (int) fingerprint & mask));
  }

  /**
   * Finds many at once: each step is done for all before the next, so that the processor waits for
   * many places of memory at the same time.
   *
   * @param fingerprints of the keys
   * @param values receives the values, {@link #ABSENT} where there is none
   */
  void find(long[] fingerprints, int[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = candidate(fingerprints[i], (int) fingerprints[i] & mask);
    }
    for (int i = 0; i < count; i++) {
      values[i] = value(fingerprints[i], values[i]);
    }
  }

  /**
   * The first slot from a place on that has the tag; {@link #ABSENT} if an empty one comes first.
   */
  private int candidate(long fingerprint, int from) {
    byte wanted = tag(fingerprint);
    int slot = from;
    while (true) {
      byte tag = tags.get(slot);
      if (tag == wanted) {
        return slot;
      }
      if (tag == EMPTY) {
        return ABSENT;
      }
      slot = (slot + 1) & mask;
    }
  }

  private int value(long fingerprint, int candidate) {
    int slot = candidate;
    while (slot != ABSENT) {
      long found = slots.get(slot);
      if ((int) (found >>> 32) == high(fingerprint)) {
        return (int) found;
      }
      slot = candidate(fingerprint, (slot + 1) & mask);
    }
    return ABSENT;
  }
}
