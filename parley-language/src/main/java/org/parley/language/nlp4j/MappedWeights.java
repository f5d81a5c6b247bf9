package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;

/**
 * The weights that are not zero, in a mapped file. A row per feature: its weights, then the numbers
 * of their labels, four to a number, so that a row is read in one place of memory. Each score gets
 * the same additions in the same order as with the full matrix, less the additions of zero, which
 * change nothing.
 */
final class MappedWeights extends ColumnMajorVector {
  private static final long serialVersionUID = 1L;

  private final transient IntBuffer starts;
  private final transient FloatBuffer weights;
  private final transient IntBuffer labels;

  /**
   * @param starts where each feature's row begins, and where the last one ends
   * @param weights the rows, for their weights
   * @param labels the rows, for their labels
   */
  MappedWeights(int labelCount, IntBuffer starts, FloatBuffer weights, IntBuffer labels) {
    setSizes(labelCount, starts.capacity() - 1);
    this.starts = starts;
    this.weights = weights;
    this.labels = labels;
  }

  /** Numbers in a row of so many weights. */
  static int rowLength(int cells) {
    return cells + (cells + Integer.BYTES - 1) / Integer.BYTES;
  }

  private static int cells(int rowLength) {
    return rowLength * Integer.BYTES / (Integer.BYTES + 1);
  }

  private int label(int begin, int cells, int k) {
    return labels.get(begin + cells + (k >> 2)) >>> ((k & 3) << 3) & 0xff;
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
    int begin = starts.get(feature);
    int cells = cells(starts.get(feature + 1) - begin);
    for (int k = 0; k < cells; k++) {
      scores[label(begin, cells, k)] += weights.get(begin + k) * value;
    }
  }

  @Override
  public float get(int index) {
    int begin = starts.get(index / label_size);
    int cells = cells(starts.get(index / label_size + 1) - begin);
    for (int k = 0; k < cells; k++) {
      if (label(begin, cells, k) == index % label_size) {
        return weights.get(begin + k);
      }
    }
    return 0;
  }

  @Override
  public void set(int index, float value) {
    throw new UnsupportedOperationException("A mapped model cannot be changed");
  }
}
