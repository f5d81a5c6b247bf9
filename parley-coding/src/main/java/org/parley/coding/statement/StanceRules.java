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
 * ("seeks no confrontation") is cooperation. Without such words the act has a tone of its own: to
 * demand and to warn is pressure, to offer and to agree is not, unless what is offered or agreed is
 * force or pressure.
 */
final class StanceRules {
  private static final int REACH = 4;
  private static final int FAR_REACH = 7;
  private static final int REACH_ON = 3;

  private final PhraseList conflictual;
  private final PhraseList cooperative;
  private final PhraseList goods;
  private final PhraseList value;
  private final PhraseList loss;
  private final PhraseList negation;
  private final PhraseList restraint;
  private final PhraseList pressure;
  private final PhraseList limit;
  private final PhraseList fallsTo;
  private final PhraseList joint;
  private final PhraseList noBlame;
  private final DeedRules deeds;

  StanceRules(Codebook codebook) {
    this.conflictual = new PhraseList(codebook, "statement.tone.conflictual");
    this.cooperative = new PhraseList(codebook, "statement.tone.cooperative");
    this.goods = new PhraseList(codebook, "statement.tone.goods");
    this.value = new PhraseList(codebook, "statement.tone.value");
    this.loss = new PhraseList(codebook, "statement.tone.loss");
    this.restraint = new PhraseList(codebook, "statement.tone.restraint");
    this.negation = new PhraseList(codebook, "statement.tone.negation");
    this.pressure = new PhraseList(codebook, "statement.tone.pressure");
    this.limit = new PhraseList(codebook, "statement.tone.limit");
    this.fallsTo = new PhraseList(codebook, "statement.falls-to");
    this.joint = new PhraseList(codebook, "statement.joint");
    this.noBlame = new PhraseList(codebook, "statement.tone.no-blame");
    this.deeds = new DeedRules(codebook);
  }

  /**
   * The tone.
   *
   * @param saying how it is said
   * @param act the act worked out of that; refusing and accusing are never cooperative
   * @param content words of the whole content
   * @param done what the content says who does
   */
  Stance of(Saying saying, Act act, List<Token> content, List<Deed> done) {
    Stance own = saying.draft().tone();
    if (own != Stance.NEUTRAL) {
      return own;
    }
    Act cueAct = saying.draft().act();
    boolean outside = saying.fromOutside();
    int balance = balance(content);
    return switch (act) {
      case ACCUSE -> Stance.CONFLICTUAL;
      case REJECT -> outside ? byWords(Math.min(0, balance)) : Stance.CONFLICTUAL;
      case DEMAND -> pressing(balance, content);
      case WARN -> outside ? byWords(Math.min(0, balance)) : pressing(balance, content);
      case DOUBT -> balance < 0 ? Stance.CONFLICTUAL : Stance.NEUTRAL;
      case PROPOSE -> offering(balance, content, outside ? Stance.NEUTRAL : Stance.COOPERATIVE);
      case COMMIT -> {
        boolean agreed = cueAct == Act.COMMIT || done.stream().anyMatch(deeds::restrains);
        yield offering(balance, content, agreed ? Stance.COOPERATIVE : Stance.NEUTRAL);
      }
      case PRAISE -> balance < 0 ? Stance.CONFLICTUAL : Stance.COOPERATIVE;
      case PREDICT, CONDITION, ASSERT -> byWords(balance);
    };
  }

  private static Stance byWords(int balance) {
    if (balance == 0) {
      return Stance.NEUTRAL;
    }
    return balance < 0 ? Stance.CONFLICTUAL : Stance.COOPERATIVE;
  }

  /** A demand of all sides, or a warning of what would harm cooperation of all, presses nobody. */
  private Stance pressing(int balance, List<Token> content) {
    boolean ofAll = !joint.in(content).isEmpty();
    return ofAll ? byWords(Math.max(0, balance)) : Stance.CONFLICTUAL;
  }

  private Stance offering(int balance, List<Token> content, Stance otherwise) {
    boolean ofAll = !joint.in(content).isEmpty();
    boolean presses =
        pressure.in(content).stream()
            .anyMatch(at -> !isNegated(content, at) && !isNear(limit, content, at - REACH, at));
    if (!fallsTo.in(content).isEmpty() || (presses && !ofAll)) {
      return Stance.CONFLICTUAL;
    }
    return balance == 0 ? otherwise : byWords(balance);
  }

  /** Whether more words of conflict than of cooperation stand there, and one of them blames. */
  boolean blames(List<Token> content) {
    return balance(content) < 0
        && conflictual.in(content).stream()
            .anyMatch(at -> !noBlame.startsAt(content, at) && !isNegated(content, at));
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
      balance += isNegated(content, at) || isLost(content, at) || isUndone(content, at) ? 0 : 1;
    }
    if (valued) {
      for (int at : goods.in(content)) {
        balance += isNegated(content, at) || isLost(content, at) || isUndone(content, at) ? 0 : 1;
      }
    }
    return balance;
  }

  private boolean isNegated(List<Token> content, int at) {
    return isNear(negation, content, at - REACH, at);
  }

  /** "cooperation has not": the word is the subject of a negated verb. */
  private boolean isUndone(List<Token> content, int at) {
    if (!content.get(at).pos().startsWith("NN")) {
      return false;
    }
    for (int k = at + 1; k < Math.min(at + 1 + REACH_ON, content.size()); k++) {
      if (content.get(k).relation().equals("neg")) {
        return true;
      }
    }
    return false;
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
