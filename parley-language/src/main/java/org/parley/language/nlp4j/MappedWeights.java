package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;

/**
 * The weights that are not zero, in a mapped file. A row per feature: its weights, and beside them
 * the numbers of their labels (a byte each). Each score gets the same additions in the same order
 * as with the full matrix, less the additions of zero, which change nothing.
 */
final class MappedWeights extends ColumnMajorVector {
  private static final long serialVersionUID = 1L;

  private final transient IntBuffer starts;
  private final transient FloatBuffer weights;
  private final transient ByteBuffer labels;

  /**
   * @param starts where each feature's row begins, and where the last one ends
   * @param weights row after row
   * @param labels of the weights
   */
  MappedWeights(int labelCount, IntBuffer starts, FloatBuffer weights, ByteBuffer labels) {
    setSizes(labelCount, starts.capacity() - 1);
    this.starts = starts;
    this.weights = weights;
    this.labels = labels;
  }

  @Override
  public void addScores(SparseVector x, float[] scores) {
    List<SparseItem> items = x.getVector();
    int size = items.size();
    for (int k = 0; k < size; k++) {
      SparseItem item = items.get(k);
      int feature = item.getIndex();
      if (feature < feature_size) {
        addRow(feature, item.getValue(), scores);
      }
    }
  }

  private void addRow(int feature, float value, float[] scores) {
    int end = starts.get(feature + 1);
    for (int cell = starts.get(feature); cell < end; cell++) {
      scores[labels.get(cell) & 0xff] += weights.get(cell) * value;
    }
  }

  @Override
  public float get(int index) {
    int feature = index / label_size;
    int end = starts.get(feature + 1);
    for (int cell = starts.get(feature); cell < end; cell++) {
      if ((labels.get(cell) & 0xff) == index % label_size) {
        return weights.get(cell);
      }
    }
    return 0;
  }

  @Override
  public void set(int index, float value) {
    throw new UnsupportedOperationException("A mapped model cannot be changed");
  }
}
