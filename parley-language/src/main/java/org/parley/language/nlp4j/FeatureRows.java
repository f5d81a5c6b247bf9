package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of a state of a decoder, all of weight 1, by their numbers, with room for what
 * {@link MappedWeights} finds out about each; belongs to a thread.
 */
final class FeatureRows extends SparseVector {
  private static final long serialVersionUID = 1L;

  transient int[] features = new int[128];
  transient float[] @Nullable [] full = new float[128][];
  transient int[] begins = new int[128];
  transient int[] cells = new int[128];

  /** What was read ahead of its use; kept so that the reading is not optimised away. */
  transient int touched;

  private transient int count;

  void clear() {
    count = 0;
  }

  @Override
  public void add(int feature) {
    if (count == features.length) {
      features = Arrays.copyOf(features, count * 2);
      full = Arrays.copyOf(full, count * 2);
      begins = new int[count * 2];
      cells = new int[count * 2];
    }
    features[count++] = feature;
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public void addBias(float bias) {
    if (bias > 0) {
      throw new UnsupportedOperationException("rows of features take no bias, got " + bias);
    }
  }
}
