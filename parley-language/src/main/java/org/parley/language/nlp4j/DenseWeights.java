package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.RowMajorVector;

/** The weights of the word embeddings: few, so in memory. */
final class DenseWeights extends RowMajorVector {
  private static final long serialVersionUID = 1L;

  /** A row of labels for each feature, so that all scores grow side by side. */
  private final transient float[][] rows;

  /**
   * @param values the features of the first label, then those of the second, and so on
   */
  DenseWeights(int labels, int features, float[] values) {
    if (values.length != labels * features) {
      throw new IllegalArgumentException(
          "values: %d expected, got %d".formatted(labels * features, values.length));
    }
    setSizes(labels, features);
    this.rows = new float[features][labels];
    for (int i = 0; i < values.length; i++) {
      rows[i % features][i / features] = values[i];
    }
  }

  @Override
  public void addScores(float[] x, float[] scores) {
    for (int feature = 0; feature < feature_size; feature++) {
      add(rows[feature], x[feature], scores);
    }
  }

  private static void add(float[] row, float factor, float[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += row[label] * factor;
    }
  }

  @Override
  public float get(int index) {
    return rows[index % feature_size][index / feature_size];
  }

  @Override
  public void set(int index, float value) {
    throw new UnsupportedOperationException("A mapped model cannot be changed");
  }
}
