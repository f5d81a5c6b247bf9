package org.parley.learn.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.coding.model.Features;
import org.parley.coding.model.LinearModel;

/**
 * L2-regularised logistic regression, one label against the rest (Fan et al. 2008, LIBLINEAR,
 * primal trust-region Newton: no randomness).
 *
 * @param cost C: how much a training error costs against a large weight
 * @param leastCount features of fewer examples are left out
 */
record LogisticTrainer(double cost, int leastCount) {
  private static final double PRECISION = 0.01;
  private static final double SMALLEST = 5e-4;

  /**
   * A model of yes and no that also knows what to say of words it has never seen: every example
   * counts twice, once without its words.
   */
  LinearModel trainOpen(List<Example> examples) {
    List<Example> both = new ArrayList<>(examples);
    examples.forEach(e -> both.add(e.unworded()));
    return train(both, List.of(Example.YES, Example.NO));
  }

  /** A model of the labels, in their order. */
  LinearModel train(List<Example> examples, List<String> labels) {
    Map<String, Integer> index = index(examples);
    List<String> names = List.copyOf(index.keySet());
    Feature[][] rows = new Feature[examples.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(examples.get(i).features(), index);
    }
    int columns = labels.size() == 2 ? 1 : labels.size();
    float[][] weights = new float[names.size()][columns];
    for (int column = 0; column < columns; column++) {
      String label = labels.get(column);
      double[] w = oneAgainstRest(examples, rows, names.size(), label);
      for (int k = 0; k < names.size(); k++) {
        weights[k][column] = (float) w[k];
      }
    }
    Map<String, float[]> out = new TreeMap<>();
    for (int k = 0; k < names.size(); k++) {
      boolean matters = false;
      for (float weight : weights[k]) {
        matters |= Math.abs(weight) >= SMALLEST;
      }
      if (matters) {
        out.put(names.get(k), weights[k]);
      }
    }
    return new LinearModel(labels, out);
  }

  private Map<String, Integer> index(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      new HashSet<>(example.features().names()).forEach(n -> counts.merge(n, 1, Integer::sum));
    }
    Map<String, Integer> index = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (count >= leastCount) {
            index.put(name, index.size());
          }
        });
    return index;
  }

  private static Feature[] row(Features features, Map<String, Integer> index) {
    Map<Integer, Double> values = new TreeMap<>();
    for (String name : features.names()) {
      Integer at = index.get(name);
      if (at != null) {
        values.merge(at + 1, 1.0, Double::sum);
      }
    }
    List<Feature> row = new ArrayList<>();
    values.forEach((at, value) -> row.add(new FeatureNode(at, value)));
    return row.toArray(new Feature[0]);
  }

  private double[] oneAgainstRest(
      List<Example> examples, Feature[][] rows, int features, String label) {
    Problem problem = new Problem();
    problem.l = rows.length;
    problem.n = features;
    problem.x = rows;
    problem.y = new double[rows.length];
    boolean any = false;
    for (int i = 0; i < rows.length; i++) {
      boolean yes = examples.get(i).label().equals(label);
      problem.y[i] = yes ? 1 : -1;
      any |= yes;
    }
    if (!any) {
      return new double[features];
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] out = new double[features];
    for (int k = 0; k < features; k++) {
      out[k] = sign * model.getFeatureWeights()[k];
    }
    return out;
  }
}
