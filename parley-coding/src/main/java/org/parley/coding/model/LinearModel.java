package org.parley.coding.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression: for two labels P(first | x) = 1 / (1 + exp(−w·x)), for more one such model
 * a label and the shares of their probabilities (one against the rest).
 */
public final class LinearModel {
  private final List<String> labels;
  private final Map<String, float[]> weights;

  /**
   * @param labels two or more; of two, the first is the one that weights speak for
   * @param weights by feature: one number for two labels, else one for each label
   */
  public LinearModel(List<String> labels, Map<String, float[]> weights) {
    if (labels.size() < 2) {
      throw new IllegalArgumentException("labels must be two or more, not " + labels);
    }
    int columns = labels.size() == 2 ? 1 : labels.size();
    weights.forEach(
        (feature, row) -> {
          if (row.length != columns) {
            throw new IllegalArgumentException(
                "weights of " + feature + " must be " + columns + ", not " + row.length);
          }
        });
    this.labels = List.copyOf(labels);
    this.weights = Map.copyOf(weights);
  }

  public List<String> labels() {
    return labels;
  }

  /** The weights in the order of their names. */
  public Map<String, float[]> weights() {
    return new TreeMap<>(weights);
  }

  /** Probability of the first of two labels. */
  public double probability(Features features) {
    return probabilities(features)[0];
  }

  /** Probabilities in the order of the labels; they add up to one. */
  public double[] probabilities(Features features) {
    double[] sums = new double[labels.size() == 2 ? 1 : labels.size()];
    for (String name : features.names()) {
      float[] row = weights.get(name);
      if (row != null) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += row[i];
        }
      }
    }
    if (sums.length == 1) {
      double p = sigmoid(sums[0]);
      return new double[] {p, 1 - p};
    }
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sigmoid(sums[i]);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  /** The most probable label; the earlier one of equals. */
  public String best(Features features) {
    double[] p = probabilities(features);
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      if (p[i] > p[best]) {
        best = i;
      }
    }
    return labels.get(best);
  }

  /** What speaks most for and against a label: the features with the largest weights. */
  public List<Weight> reasons(Features features, String label, int most) {
    int column = labels.size() == 2 ? 0 : labels.indexOf(label);
    float sign = labels.size() == 2 && labels.indexOf(label) == 1 ? -1 : 1;
    List<Weight> out = new ArrayList<>();
    for (String name : features.names()) {
      float[] row = weights.get(name);
      if (row != null && row[column] != 0) {
        out.add(new Weight(name, sign * row[column]));
      }
    }
    out.sort(
        Comparator.comparingDouble((Weight w) -> -Math.abs(w.value()))
            .thenComparing(Weight::feature));
    return out.size() > most ? List.copyOf(out.subList(0, most)) : List.copyOf(out);
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** What one feature adds to a decision, in log-odds. */
  public record Weight(String feature, double value) {}
}
