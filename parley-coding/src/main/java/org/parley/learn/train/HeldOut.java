package org.parley.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.coding.judge.Judge;
import org.parley.coding.judge.ModelJudge;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.model.ModelSet;
import org.parley.coding.statement.StatementCoder;
import org.parley.learn.data.MarkedStatement;
import org.parley.record.Statement;

/**
 * Statements found in blocks that no model was trained on, by the models and by the rules alone.
 */
public record HeldOut(Scores models, Scores rules) {

  static HeldOut measure(StatementCoder coder, List<StatementTrainer.Case> cases, ModelSet models) {
    return new HeldOut(
        scores(coder, cases, new ModelJudge(models)), scores(coder, cases, new RuleJudge()));
  }

  private static Scores scores(
      StatementCoder coder, List<StatementTrainer.Case> cases, Judge judge) {
    int gold = 0;
    int found = 0;
    int matched = 0;
    int act = 0;
    int stance = 0;
    for (StatementTrainer.Case one : cases) {
      List<Statement> coded = new ArrayList<>(coder.code(one.text(), judge));
      Likeness likeness = new Likeness(one.block().text());
      gold += one.block().statements().size();
      found += coded.size();
      for (MarkedStatement marked : one.block().statements()) {
        Optional<Statement> match =
            coded.stream()
                .filter(s -> likeness.same(marked, s.content(), s.speaker().text()))
                .findFirst();
        if (match.isPresent()) {
          coded.remove(match.get());
          matched++;
          act += match.get().act() == marked.act() ? 1 : 0;
          stance += match.get().stance() == marked.stance() ? 1 : 0;
        }
      }
    }
    return new Scores(gold, found, matched, act, stance);
  }

  /**
   * Counts over the held-out blocks.
   *
   * @param matched marked statements found with half of their content and their speaker
   * @param act of the matched, those with the right act
   * @param stance of the matched, those with the right tone
   */
  public record Scores(int gold, int found, int matched, int act, int stance) {
    public double precision() {
      return found == 0 ? 0 : (double) matched / found;
    }

    public double recall() {
      return gold == 0 ? 0 : (double) matched / gold;
    }

    public double f1() {
      return gold + found == 0 ? 0 : 2.0 * matched / (gold + found);
    }

    public double actRight() {
      return matched == 0 ? 0 : (double) act / matched;
    }

    public double stanceRight() {
      return matched == 0 ? 0 : (double) stance / matched;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d marked, %d found: P %.3f R %.3f F1 %.3f; of the matched act %.3f, stance %.3f",
          gold,
          found,
          precision(),
          recall(),
          f1(),
          actRight(),
          stanceRight());
    }
  }
}
