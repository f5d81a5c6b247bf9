package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The weights that are not zero, in a mapped file. A row per feature: its weights, then the numbers
 * of their labels, four to a number, so that a row is read in one place of memory. Each score gets
 * the same additions in the same order as with the full matrix, less the additions of zero, which
 * change nothing.
 *
 * <p>A few thousand features get nine tenths of all additions and have a weight for half of the
 * labels. Their rows are kept in memory with the zeros filled in: adding such a row is one loop
 * over two arrays, which the processor does eight at a time.
 */
final class MappedWeights extends ColumnMajorVector {
  private static final long serialVersionUID = 1L;

  private final transient IntBuffer starts;
  private final transient FloatBuffer weights;
  private final transient IntBuffer labels;
  private final transient FullRows fullRows;

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
    this.fullRows = new FullRows(feature_size);
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

  /**
   * Each step is done for all rows before the next, so that the processor waits for many places of
   * memory at the same time.
   */
  @Override
  public void addScores(SparseVector x, float[] scores) {
    FeatureRows rows = (FeatureRows) x;
    int size = rows.size();
    for (int i = 0; i < size; i++) {
      rows.full[i] = fullRows.get(rows.features[i]);
    }
    for (int i = 0; i < size; i++) {
      if (rows.full[i] == null) {
        int feature = rows.features[i];
        rows.begins[i] = starts.get(feature);
        rows.cells[i] = cells(starts.get(feature + 1) - rows.begins[i]);
      }
    }
    int touched = 0;
    for (int i = 0; i < size; i++) {
      if (rows.full[i] == null && rows.cells[i] > 0) {
        touched += labels.get(rows.begins[i]) + labels.get(rows.begins[i] + rows.cells[i]);
      }
    }
    rows.touched = touched;
    float[] first = null;
    for (int i = 0; i < size; i++) {
      float[] row = rows.full[i];
      if (row == null && rows.cells[i] >= FullRows.MANY_CELLS) {
        row = fill(rows.features[i], rows.begins[i], rows.cells[i]);
      }
      if (row == null) {
        if (first != null) {
          add(first, scores);
          first = null;
        }
        addRow(rows.begins[i], rows.cells[i], scores);
      } else if (first == null) {
        first = row;
      } else {
        add(first, row, scores);
        first = null;
      }
    }
    if (first != null) {
      add(first, scores);
    }
  }

  /** The full row of a feature, if it is to be kept. */
  private float @Nullable [] fill(int feature, int begin, int cells) {
    if (!fullRows.wants(feature)) {
      return null;
    }
    float[] full = new float[label_size];
    for (int k = 0; k < cells; k++) {
      full[label(begin, cells, k)] = weights.get(begin + k);
    }
    fullRows.keep(feature, full);
    return full;
  }

  private static void add(float[] row, float[] scores) {
    for (int k = 0; k < scores.length; k++) {
      scores[k] += row[k];
    }
  }

  /** One pass over the scores for two rows; each score still gets its additions one by one. */
  private static void add(float[] first, float[] second, float[] scores) {
    for (int k = 0; k < scores.length; k++) {
      scores[k] = scores[k] + first[k] + second[k];
    }
  }

  private void addRow(int begin, int cells, float[] scores) {
    for (int k = 0; k < cells; k++) {
      scores[label(begin, cells, k)] += weights.get(begin + k);
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
