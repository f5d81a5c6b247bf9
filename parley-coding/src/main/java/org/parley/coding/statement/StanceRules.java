package org.parley.coding.statement;

import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.language.Token;
import org.parley.record.Act;
import org.parley.record.Stance;

/**
 * The tone of a statement: the cue's own, else the words of the content. A word under a negation
 * counts for nothing, nor does one of cooperation beside a word of loss ("trust has eroded"); what
 * can be wanted or not ("dialogue") counts only beside a word that values it. Not wanting conflict
 * ("seeks no confrontation") is cooperation.
 */
final class StanceRules {
  private static final int REACH = 4;
  private static final int FAR_REACH = 7;

  private final PhraseList conflictual;
  private final PhraseList cooperative;
  private final PhraseList goods;
  private final PhraseList value;
  private final PhraseList loss;
  private final PhraseList negation;
  private final PhraseList restraint;

  StanceRules(Codebook codebook) {
    this.conflictual = new PhraseList(codebook, "statement.tone.conflictual");
    this.cooperative = new PhraseList(codebook, "statement.tone.cooperative");
    this.goods = new PhraseList(codebook, "statement.tone.goods");
    this.value = new PhraseList(codebook, "statement.tone.value");
    this.loss = new PhraseList(codebook, "statement.tone.loss");
    this.restraint = new PhraseList(codebook, "statement.tone.restraint");
    this.negation = new PhraseList(codebook, "statement.tone.negation");
  }

  /** The tone, given the cue's own and the act: refusing and accusing are never cooperative. */
  Stance of(Stance own, Act act, List<Token> content) {
    if (own != Stance.NEUTRAL) {
      return own;
    }
    if (act == Act.REJECT || act == Act.ACCUSE) {
      return Stance.CONFLICTUAL;
    }
    int balance = balance(content);
    if (balance == 0 || (balance > 0 && act == Act.DOUBT)) {
      return Stance.NEUTRAL;
    }
    return balance < 0 ? Stance.CONFLICTUAL : Stance.COOPERATIVE;
  }

  /** Whether the content has more words of conflict than of cooperation. */
  boolean blames(List<Token> content) {
    return balance(content) < 0;
  }

  private int balance(List<Token> content) {
    int balance = 0;
    boolean valued = value.in(content).stream().anyMatch(at -> !isNegated(content, at));
    for (int at : conflictual.in(content)) {
      if (isNear(restraint, content, at - FAR_REACH, at)) {
        balance++;
      } else {
        balance -= isNegated(content, at) ? 0 : 1;
      }
    }
    for (int at : cooperative.in(content)) {
      balance += isNegated(content, at) || isLost(content, at) ? 0 : 1;
    }
    if (valued) {
      for (int at : goods.in(content)) {
        balance += isNegated(content, at) || isLost(content, at) ? 0 : 1;
      }
    }
    return balance;
  }

  private boolean isNegated(List<Token> content, int at) {
    return isNear(negation, content, at - REACH, at);
  }

  private boolean isLost(List<Token> content, int at) {
    return isNear(loss, content, at - REACH, at + REACH);
  }

  private static boolean isNear(PhraseList list, List<Token> content, int from, int to) {
    for (int k = Math.max(0, from); k < Math.min(to, content.size()); k++) {
      if (list.startsAt(content, k)) {
        return true;
      }
    }
    return false;
  }
}
