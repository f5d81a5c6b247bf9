package org.parley.coding.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.coding.model.Features;
import org.parley.coding.model.LinearModel;
import org.parley.coding.model.ModelSet;

/**
 * Gives a predicate that no frame knows the root that its model finds likeliest, if it is sure
 * enough; the code is that root's general one. Immutable and thread-safe.
 */
public final class ModelPredicateJudge implements PredicateJudge {
  private final Map<String, LinearModel> byRoot = new TreeMap<>();
  private final double threshold;

  public ModelPredicateJudge(ModelSet models) {
    String prefix = PredicateModels.name("");
    models
        .models()
        .forEach(
            (name, model) -> {
              if (name.startsWith(prefix)) {
                byRoot.put(name.substring(prefix.length()), model);
              }
            });
    threshold =
        byRoot.keySet().stream()
            .findFirst()
            .map(r -> models.threshold(PredicateModels.name(r)))
            .orElse(1.0);
  }

  /**
   * A root and how likely it is.
   *
   * @param probability of this root against all others and no event, 0..1
   */
  public record Guess(String root, double probability) {}

  /** The likeliest root; empty without models. */
  public Optional<Guess> guess(Features features) {
    Guess best = new Guess("", 0);
    for (Map.Entry<String, LinearModel> each : byRoot.entrySet()) {
      double p = each.getValue().probability(features);
      if (p > best.probability()) {
        best = new Guess(each.getKey(), p);
      }
    }
    return best.root().isEmpty() ? Optional.empty() : Optional.of(best);
  }

  @Override
  public Optional<String> code(Predication predication) {
    return guess(predication.features())
        .filter(g -> g.probability() >= threshold)
        .map(g -> g.root() + "0");
  }
}
