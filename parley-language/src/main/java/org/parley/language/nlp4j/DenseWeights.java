package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.RowMajorVector;

/** The weights of the word embeddings: few, so in memory. */
final class DenseWeights extends RowMajorVector {
  private static final long serialVersionUID = 1L;
  private final float[] values;

  DenseWeights(int labels, int features, float[] values) {
    if (values.length != labels * features) {
      throw new IllegalArgumentException(
          "values: %d expected, got %d".formatted(labels * features, values.length));
    }
    setSizes(labels, features);
    this.values = values;
  }

  @Override
  public float get(int index) {
    return values[index];
  }

  @Override
  public void set(int index, float value) {
    throw new UnsupportedOperationException("A mapped model cannot be changed");
  }
}
