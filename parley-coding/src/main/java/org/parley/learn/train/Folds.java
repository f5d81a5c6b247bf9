package org.parley.learn.train;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which part of the data a block belongs to, by its id alone, so that new blocks move no old. */
final class Folds {
  static final int COUNT = 5;
  private static final int HELD_OUT_ONE_IN = 10;

  private Folds() {}

  /** True for the tenth that no model is ever trained on. */
  static boolean heldOut(String block) {
    return hash(block) % HELD_OUT_ONE_IN == 0;
  }

  /** The fold of a block, 0 to {@link #COUNT} − 1. */
  static int of(String block) {
    return (int) (hash(block) / HELD_OUT_ONE_IN % COUNT);
  }

  private static long hash(String block) {
    CRC32 crc = new CRC32();
    crc.update(block.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
