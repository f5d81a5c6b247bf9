package org.parley.coding.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Token;

/** Whether a content binds one thing to another: "if X, Y", "not until X", "should X, Y". */
final class Conditions {
  private static final int NEAR_START = 3;
  private static final Set<String> INVERTED = Set.of("should", "were", "had");

  private final PhraseList condition;
  private final PhraseList whenNegated;
  private final PhraseList negation;

  Conditions(Codebook codebook) {
    this.condition = new PhraseList(codebook, "statement.act.condition");
    this.whenNegated = new PhraseList(codebook, "statement.act.condition-negated");
    this.negation = new PhraseList(codebook, "statement.tone.negation");
  }

  /** With a modal, or near the start. */
  boolean in(List<Token> content) {
    if (isInverted(content) || isNegated(content)) {
      return true;
    }
    List<Integer> at = condition.in(content);
    if (at.isEmpty()) {
      return false;
    }
    return hasModal(content) || at.get(0) < NEAR_START;
  }

  /** Of what is promised, which needs no modal: "to pay if X". */
  boolean bound(List<Token> content) {
    return isInverted(content) || !condition.in(content).isEmpty();
  }

  /** "would not leave until X", "no peace without X". */
  private boolean isNegated(List<Token> content) {
    List<Integer> at = whenNegated.in(content);
    List<Integer> not = negation.in(content);
    boolean after = !at.isEmpty() && !not.isEmpty() && not.get(0) < at.get(at.size() - 1);
    return after && (hasModal(content) || not.get(0) == 0);
  }

  /** "Should the frost last, Y", "were X to leave, Y". */
  private static boolean isInverted(List<Token> content) {
    if (content.size() < NEAR_START) {
      return false;
    }
    boolean verb = INVERTED.contains(content.get(0).form().toLowerCase(Locale.ROOT));
    boolean asks = content.get(content.size() - 1).form().equals("?");
    return verb && !asks && hasModal(content.subList(1, content.size()));
  }

  private static boolean hasModal(List<Token> content) {
    return content.stream().anyMatch(t -> t.pos().equals("MD"));
  }
}
