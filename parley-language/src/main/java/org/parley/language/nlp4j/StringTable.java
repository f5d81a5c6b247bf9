package org.parley.language.nlp4j;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/**
 * A read-only hash table from (space, string) to a number, read in place from a mapped file. A
 * space keeps equal strings apart, for example the features of different templates. Safe for use by
 * several threads.
 *
 * <p>The table holds 64-bit fingerprints instead of keys, so that a look-up touches one place in
 * memory, not three: comparing keys took two fifths of the time of a run. All keys of a table have
 * different fingerprints (the writer checks it); a string that is not in a table of a million keys
 * is taken for one of them once in 10^13 look-ups.
 */
final class StringTable {
  /** What {@link #find} gives for a key that is not there; values are never negative. */
  static final int ABSENT = -1;

  /** Numbers of a slot: both halves of the fingerprint, then the value. */
  static final int SLOT = 3;

  /** Fingerprint of an empty slot; no key has it. */
  static final long EMPTY = 0;

  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private static final int CACHE_SIZE = 1 << 15;

  /** Low bits of a cached look-up: its value, or all ones for an absent key. */
  private static final long CACHE_VALUE = (1 << 24) - 1;

  private final IntBuffer slots;

  /**
   * Latest look-ups: the high 40 bits of a fingerprint, then the value; the place is given by the
   * low bits. Threads may write over each other, for an entry is one number that tells what it is
   * for.
   */
  private final long[] cache = new long[CACHE_SIZE];

  private final int mask;

  /**
   * @param section little-endian, as {@link StringTableWriter} writes it
   */
  StringTable(ByteBuffer section) {
    IntBuffer numbers = section.asIntBuffer();
    int count = numbers.get(0);
    this.slots = numbers.slice(1, count * SLOT);
    this.mask = count - 1;
  }

  /**
   * FNV-1a over space and characters, then mixed. Part of the file format: a change needs a new
   * format version.
   */
  static long fingerprint(int space, String key) {
    long h = (FNV_OFFSET ^ space) * FNV_PRIME;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * FNV_PRIME;
    }
    h ^= h >>> 32;
    h *= 0x9E3779B97F4A7C15L;
    h ^= h >>> 29;
    return h == EMPTY ? 1 : h;
  }

  int find(int space, String key) {
    long wanted = fingerprint(space, key);
    int place = (int) wanted & (CACHE_SIZE - 1);
    long tag = wanted & ~CACHE_VALUE;
    long cached = cache[place];
    if (cached != 0 && (cached & ~CACHE_VALUE) == tag) {
      long value = cached & CACHE_VALUE;
      return value == CACHE_VALUE ? ABSENT : (int) value;
    }
    int value = look(wanted);
    if (value < CACHE_VALUE) {
      cache[place] = tag | (value & CACHE_VALUE);
    }
    return value;
  }

  private int look(long wanted) {
    int high = (int) (wanted >>> 32);
    int low = (int) wanted;
    int slot = low & mask;
    while (true) {
      int at = slot * SLOT;
      int foundHigh = slots.get(at);
      int foundLow = slots.get(at + 1);
      if (foundLow == low && foundHigh == high) {
        return slots.get(at + 2);
      }
      if (foundLow == 0 && foundHigh == 0) {
        return ABSENT;
      }
      slot = (slot + 1) & mask;
    }
  }
}
