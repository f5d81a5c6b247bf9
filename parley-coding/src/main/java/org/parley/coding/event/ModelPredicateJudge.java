package org.parley.coding.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.model.Features;
import org.parley.coding.model.LinearModel;
import org.parley.coding.model.ModelSet;

/**
 * Gives a predicate that no frame knows the root that its model finds likeliest, if it is sure
 * enough; the code is that root's general one. The weights of all models stand side by side, so
 * that each feature is looked up once. Immutable and thread-safe.
 */
public final class ModelPredicateJudge implements PredicateJudge {
  private final List<String> roots;
  private final Map<String, float[]> weights = new HashMap<>();
  private final double threshold;

  public ModelPredicateJudge(ModelSet models) {
    String prefix = PredicateModels.name("");
    this.roots =
        models.models().keySet().stream()
            .filter(name -> name.startsWith(prefix))
            .map(name -> name.substring(prefix.length()))
            .sorted()
            .toList();
    for (int i = 0; i < roots.size(); i++) {
      int at = i;
      LinearModel model = models.models().get(PredicateModels.name(roots.get(i)));
      if (model != null) {
        model
            .weights()
            .forEach((f, w) -> weights.computeIfAbsent(f, k -> new float[roots.size()])[at] = w);
      }
    }
    this.threshold = roots.isEmpty() ? 1 : models.threshold(PredicateModels.name(roots.get(0)));
  }

  /**
   * A root and how likely it is.
   *
   * @param probability of this root against all others and no event, 0..1
   */
  public record Guess(String root, double probability) {}

  /** The likeliest root; empty for a word of which the models know nothing. */
  public Optional<Guess> guess(Features features) {
    double[] sums = new double[roots.size()];
    boolean known = false;
    for (String name : features.names()) {
      float[] each = weights.get(name);
      known |= each != null && name.startsWith(PredicationReader.LEMMA);
      for (int i = 0; each != null && i < sums.length; i++) {
        sums[i] += each[i];
      }
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return !known
        ? Optional.empty()
        : Optional.of(new Guess(roots.get(best), LinearModel.probability(sums[best])));
  }

  /** A word of which the models know nothing is left alone. */
  @Override
  public boolean hears(String lemma, boolean listed) {
    return !listed && weights.containsKey(PredicationReader.LEMMA + lemma);
  }

  @Override
  public Optional<String> code(Predication predication) {
    return guess(predication.features())
        .filter(g -> g.probability() >= threshold)
        .map(g -> g.root() + "0");
  }
}
