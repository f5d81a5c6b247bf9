package org.parley.language.nlp4j;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the features that occur again and again, with a place for every label. Bounded; safe
 * for use by several threads, which at worst fill a row twice.
 */
final class FullRows {
  /** A row with fewer weights is quicker to add one by one. */
  static final int MANY_CELLS = 12;

  /** Rows kept at most: 8 MB for the 131 labels of the parser. */
  static final int MOST_ROWS = 1 << 14;

  private final AtomicReferenceArray<float @Nullable []> rows;
  private final byte[] seen;
  private final AtomicInteger kept = new AtomicInteger();

  FullRows(int features) {
    rows = new AtomicReferenceArray<>(features);
    seen = new byte[features];
  }

  /** The row of a feature; null if it is not kept. */
  float @Nullable [] get(int feature) {
    return rows.getAcquire(feature);
  }

  /** Whether the feature occurred often enough that its row is worth a place, if there is one. */
  boolean wants(int feature) {
    if (seen[feature] < 2) {
      seen[feature]++;
      return false;
    }
    return kept.get() < MOST_ROWS;
  }

  void keep(int feature, float[] row) {
    if (kept.incrementAndGet() <= MOST_ROWS) {
      rows.setRelease(feature, row);
    }
  }
}
