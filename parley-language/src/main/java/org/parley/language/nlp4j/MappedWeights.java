package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The weights that are not zero, in a mapped file. A row per feature: its weights (4 bytes each),
 * then the numbers of their labels (a byte each). Each score gets the same additions in the same
 * order as with the full matrix, less the additions of zero, which change nothing.
 */
final class MappedWeights extends ColumnMajorVector {
  private static final long serialVersionUID = 1L;
  static final int CELL_BYTES = Float.BYTES + 1;

  private final transient ByteBuffer starts;
  private final transient ByteBuffer rows;

  /**
   * @param starts where each feature's row begins in {@code rows}, and where the last one ends
   */
  MappedWeights(int labels, ByteBuffer starts, ByteBuffer rows) {
    setSizes(labels, starts.capacity() / Integer.BYTES - 1);
    this.starts = starts;
    this.rows = rows;
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
    int begin = starts.getInt(feature * Integer.BYTES);
    int end = starts.getInt((feature + 1) * Integer.BYTES);
    int labels = begin + (end - begin) / CELL_BYTES * Float.BYTES;
    int weight = begin;
    for (int label = labels; label < end; label++) {
      scores[rows.get(label) & 0xff] += rows.getFloat(weight) * value;
      weight += Float.BYTES;
    }
  }

  @Override
  public float get(int index) {
    int feature = index / label_size;
    int end = starts.getInt((feature + 1) * Integer.BYTES);
    int begin = starts.getInt(feature * Integer.BYTES);
    int cells = (end - begin) / CELL_BYTES;
    for (int k = 0; k < cells; k++) {
      if ((rows.get(begin + cells * Float.BYTES + k) & 0xff) == index % label_size) {
        return rows.getFloat(begin + k * Float.BYTES);
      }
    }
    return 0;
  }

  @Override
  public void set(int index, float value) {
    throw new UnsupportedOperationException("A mapped model cannot be changed");
  }
}
