package org.parley.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.coding.judge.Question;
import org.parley.coding.model.Calibration;
import org.parley.coding.model.LinearModel;

/** What models say of examples that were left out of their training, five folds in turn. */
final class Unseen {
  private static final double EVEN = 0.5;

  private final Question question;
  private final List<Example> examples = new ArrayList<>();
  private final List<Isotonic.Scored> scored = new ArrayList<>();

  private Unseen(Question question) {
    this.question = question;
  }

  static Unseen of(Question question, List<Example> examples, LogisticTrainer trainer) {
    Unseen out = new Unseen(question);
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int left = fold;
      List<Example> used = examples.stream().filter(e -> Folds.of(e.block()) != left).toList();
      if (used.isEmpty()) {
        continue;
      }
      LinearModel model = trainer.train(used);
      for (Example example : examples) {
        if (Folds.of(example.block()) == left) {
          out.examples.add(example);
          double p = model.probability(example.features());
          out.scored.add(new Isotonic.Scored(p, example.label().equals(Example.YES)));
        }
      }
    }
    return out;
  }

  /** Examples, and the shares that rule and model have right. */
  String line() {
    int ruled = 0;
    int right = 0;
    for (int i = 0; i < examples.size(); i++) {
      ruled += examples.get(i).byRule().equals(examples.get(i).label()) ? 1 : 0;
      right += scored.get(i).p() >= EVEN == scored.get(i).right() ? 1 : 0;
    }
    double n = Math.max(1, examples.size());
    return String.format(
        Locale.ROOT,
        "%-8s %6d examples   rule right %.3f   model right %.3f",
        question.model(),
        examples.size(),
        ruled / n,
        right / n);
  }

  Calibration calibration() {
    return Isotonic.of(scored);
  }
}
