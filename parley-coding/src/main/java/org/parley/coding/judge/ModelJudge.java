package org.parley.coding.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.coding.model.LinearModel;
import org.parley.coding.model.ModelSet;
import org.parley.document.Span;

/** What trained models say; where one is missing, the rules. Immutable and thread-safe. */
public final class ModelJudge implements Judge {
  private final ModelSet models;
  private final Judge rules = new RuleJudge();

  public ModelJudge(ModelSet models) {
    this.models = models;
  }

  @Override
  public OptionalInt pick(Question question, Span anchor, List<Option> options) {
    Optional<LinearModel> model = models.model(question.model());
    if (model.isEmpty()) {
      return rules.pick(question, anchor, options);
    }
    int best = -1;
    double highest = 0;
    for (int i = 0; i < options.size(); i++) {
      double p = model.get().probability(options.get(i).features());
      if (p > highest) {
        highest = p;
        best = i;
      }
    }
    boolean good = best >= 0 && highest >= models.threshold(question.model());
    return good ? OptionalInt.of(best) : rules.pick(question, anchor, options);
  }

  /**
   * {@inheritDoc} Of a stretch the threshold says how sure a model must be to overrule the rules,
   * one way or the other.
   */
  @Override
  public Verdict accept(Question question, Span anchor, Option option) {
    Optional<LinearModel> model = models.model(question.model());
    if (model.isEmpty()) {
      return rules.accept(question, anchor, option);
    }
    double p = model.get().probability(option.features());
    OptionalDouble confidence =
        models
            .calibration(question.model())
            .map(c -> OptionalDouble.of(c.of(p)))
            .orElse(OptionalDouble.empty());
    double threshold = models.threshold(question.model());
    boolean kept = question == Question.SEGMENT && option.byRule();
    return new Verdict(kept ? p > 1 - threshold : p >= threshold, confidence);
  }
}
