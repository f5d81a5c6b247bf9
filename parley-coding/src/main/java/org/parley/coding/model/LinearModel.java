package org.parley.coding.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Logistic regression: P(yes | x) = 1 / (1 + exp(−w·x)). */
public final class LinearModel {
  private final Map<String, Float> weights;

  /**
   * @param weights by feature
   */
  public LinearModel(Map<String, Float> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The weights in the order of their names. */
  public Map<String, Float> weights() {
    return new TreeMap<>(weights);
  }

  /** Probability of a yes. */
  public double probability(Features features) {
    double sum = 0;
    for (String name : features.names()) {
      sum += weights.getOrDefault(name, 0f);
    }
    return probability(sum);
  }

  /** Probability of a yes from the sum of the weights. */
  public static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** The features that speak most for a yes (positive) or a no, the strongest first. */
  public List<Weight> reasons(Features features, int most) {
    List<Weight> out = new ArrayList<>();
    for (String name : features.names()) {
      float weight = weights.getOrDefault(name, 0f);
      if (weight != 0) {
        out.add(new Weight(name, weight));
      }
    }
    out.sort(
        Comparator.comparingDouble((Weight w) -> -Math.abs(w.value()))
            .thenComparing(Weight::feature));
    return out.size() > most ? List.copyOf(out.subList(0, most)) : List.copyOf(out);
  }

  /** What one feature adds to a decision, in log-odds. */
  public record Weight(String feature, double value) {}
}
