package org.parley.coding.statement;

import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.language.Token;
import org.parley.record.Act;

/** What a speaker does by saying it: the cue's act, unless the cue only asserts. */
final class ActRules {
  private static final int NEAR_START = 3;

  private final PhraseList demand;
  private final PhraseList propose;
  private final PhraseList predict;
  private final PhraseList commit;
  private final PhraseList condition;
  private final PhraseList doubt;

  ActRules(Codebook codebook) {
    this.demand = new PhraseList(codebook, "statement.act.demand");
    this.propose = new PhraseList(codebook, "statement.act.propose");
    this.predict = new PhraseList(codebook, "statement.act.predict");
    this.commit = new PhraseList(codebook, "statement.act.commit");
    this.condition = new PhraseList(codebook, "statement.act.condition");
    this.doubt = new PhraseList(codebook, "statement.act.doubt");
  }

  /**
   * The act of a statement.
   *
   * @param own the cue's act
   * @param content tokens of the content in order
   * @param blames whether the content blames an actor
   */
  Act of(Act own, List<Token> content, boolean blames) {
    if (own != Act.ASSERT) {
      return own;
    }
    if (isConditional(content)) {
      return proposes(content) ? Act.PROPOSE : Act.CONDITION;
    }
    if (!demand.in(content).isEmpty()) {
      return Act.DEMAND;
    }
    if (proposes(content)) {
      return Act.PROPOSE;
    }
    if (blames) {
      return Act.ACCUSE;
    }
    if (!commit.in(content).isEmpty()) {
      return Act.COMMIT;
    }
    if (!doubt.in(content).isEmpty()) {
      return Act.DOUBT;
    }
    return predict.in(content).isEmpty() ? Act.ASSERT : Act.PREDICT;
  }

  private boolean proposes(List<Token> content) {
    return !propose.in(content).isEmpty();
  }

  /** "if X, Y" or "Y if X" with a modal. */
  private boolean isConditional(List<Token> content) {
    List<Integer> at = condition.in(content);
    if (at.isEmpty()) {
      return false;
    }
    boolean modal = content.stream().anyMatch(t -> t.pos().equals("MD"));
    return modal || at.get(0) < NEAR_START;
  }
}
