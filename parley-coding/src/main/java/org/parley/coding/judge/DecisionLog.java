package org.parley.coding.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.coding.model.LinearModel;
import org.parley.coding.model.ModelSet;
import org.parley.document.Span;

/** A judge that answers by trained models and writes down why. For one document, in one thread. */
public final class DecisionLog implements Judge {
  private static final int MOST_REASONS = 8;

  private final ModelSet models;
  private final Judge judge;
  private final List<Decision> decisions = new ArrayList<>();

  public DecisionLog(ModelSet models) {
    this.models = models;
    this.judge = new ModelJudge(models);
  }

  /** What was decided about a cue, or about a content without one, in the order of asking. */
  public List<Decision> at(Span anchor) {
    return decisions.stream().filter(d -> d.anchor().equals(anchor)).toList();
  }

  @Override
  public OptionalInt pick(Question question, Span anchor, List<Option> options) {
    OptionalInt taken = judge.pick(question, anchor, options);
    for (int i = 0; i < options.size(); i++) {
      note(question, anchor, options.get(i), taken.isPresent() && taken.getAsInt() == i);
    }
    return taken;
  }

  @Override
  public Verdict accept(Question question, Span anchor, Option option) {
    Verdict verdict = judge.accept(question, anchor, option);
    note(question, anchor, option, verdict.yes());
    return verdict;
  }

  private void note(Question question, Span anchor, Option option, boolean taken) {
    Optional<LinearModel> model = models.model(question.model());
    if (model.isPresent()) {
      decisions.add(
          new Decision(
              question,
              anchor,
              option.spans(),
              taken,
              model.get().probability(option.features()),
              models.threshold(question.model()),
              model.get().reasons(option.features(), MOST_REASONS)));
    }
  }

  /**
   * One answer of a model.
   *
   * @param spans the words it is about
   * @param taken whether they were taken
   * @param probability of a yes, as the model gives it
   * @param threshold from which a yes is a yes
   * @param reasons the strongest features
   */
  public record Decision(
      Question question,
      Span anchor,
      List<Span> spans,
      boolean taken,
      double probability,
      double threshold,
      List<LinearModel.Weight> reasons) {
    public Decision {
      spans = List.copyOf(spans);
      reasons = List.copyOf(reasons);
    }
  }
}
