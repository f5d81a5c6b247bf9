package org.parley.learn.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.coding.model.Calibration;
import org.parley.coding.model.LinearModel;
import org.parley.coding.statement.Question;

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

  /**
   * The probability from which yes gives the best F1.
   *
   * @param blocks those that count
   * @param gold all statements in them, those that nothing proposed among them
   */
  double bestThreshold(Set<String> blocks, int gold) {
    List<Isotonic.Scored> sorted = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (blocks.contains(examples.get(i).block())) {
        sorted.add(scored.get(i));
      }
    }
    sorted.sort(Comparator.comparingDouble((Isotonic.Scored s) -> -s.p()));
    double best = EVEN;
    double highest = -1;
    int right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).right() ? 1 : 0;
      double f = 2.0 * right / (i + 1 + gold);
      if (f > highest) {
        highest = f;
        best = sorted.get(i).p();
      }
    }
    return Math.round(best * 1e3) / 1e3;
  }

  Calibration calibration() {
    return Isotonic.of(scored);
  }
}
