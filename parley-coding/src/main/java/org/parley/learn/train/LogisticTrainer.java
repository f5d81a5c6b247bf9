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
 * L2-regularised logistic regression (Fan et al. 2008, LIBLINEAR, primal trust-region Newton: no
 * randomness).
 */
final class LogisticTrainer {
  private static final double COST = 0.2;
  private static final int LEAST = 3;
  private static final double PRECISION = 0.01;
  private static final double SMALLEST = 5e-4;

  private final double cost;
  private final int least;

  LogisticTrainer() {
    this(COST, LEAST);
  }

  /**
   * @param cost C: how much a training error costs against a large weight
   * @param least features of fewer examples are left out
   */
  LogisticTrainer(double cost, int least) {
    this.cost = cost;
    this.least = least;
  }

  /**
   * A model that also knows what to say of words it has never seen: every example counts twice,
   * once without its words.
   */
  LinearModel train(List<Example> examples) {
    List<Example> both = new ArrayList<>(examples);
    examples.forEach(e -> both.add(e.unworded()));
    Map<String, Integer> index = index(both);
    double[] fitted = fit(both, index);
    Map<String, Float> weights = new TreeMap<>();
    index.forEach(
        (name, at) -> {
          if (Math.abs(fitted[at]) >= SMALLEST) {
            weights.put(name, (float) fitted[at]);
          }
        });
    return new LinearModel(weights);
  }

  private Map<String, Integer> index(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      new HashSet<>(example.features().names()).forEach(n -> counts.merge(n, 1, Integer::sum));
    }
    Map<String, Integer> index = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (count >= least) {
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

  private double[] fit(List<Example> examples, Map<String, Integer> index) {
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = index.size();
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    boolean any = false;
    for (int i = 0; i < problem.l; i++) {
      boolean yes = examples.get(i).label().equals(Example.YES);
      problem.x[i] = row(examples.get(i).features(), index);
      problem.y[i] = yes ? 1 : -1;
      any |= yes;
    }
    double[] out = new double[index.size()];
    if (any) {
      Linear.disableDebugOutput();
      Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
      double sign = model.getLabels()[0] == 1 ? 1 : -1;
      for (int k = 0; k < out.length; k++) {
        out[k] = sign * model.getFeatureWeights()[k];
      }
    }
    return out;
  }
}
