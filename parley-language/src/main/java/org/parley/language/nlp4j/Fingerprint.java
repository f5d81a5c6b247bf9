package org.parley.language.nlp4j;

/**
 * 64-bit fingerprints of strings that can be put together: a feature made of several strings gets
 * its fingerprint from theirs, without being written out. Part of the file format: a change needs a
 * new format version.
 *
 * <p>The hash of c1 ... cn is c1 P^(n-1) + ... + cn, so that of two strings one after the other is
 * hash(a) P^|b| + hash(b).
 */
final class Fingerprint {
  private static final long BASE = 0x5851F42D4C957F2DL;

  private Fingerprint() {}

  static long hash(String text) {
    long h = 0;
    for (int i = 0; i < text.length(); i++) {
      h = h * BASE + text.charAt(i);
    }
    return h;
  }

  /** What a hash is to be multiplied by before the hash of a string of this length is added. */
  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of a string, the letter and another string. */
  static long joined(long first, char letter, long secondPower, long second) {
    return (first * BASE + letter) * secondPower + second;
  }

  /** Spreads a hash over all bits. */
  static long of(int space, long hash) {
    long h = hash + (space + 1) * 0xD6E8FEB86659FD93L;
    h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
    h = (h ^ (h >>> 29)) * 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 32);
  }

  static long of(int space, String text) {
    return of(space, hash(text));
  }
}
