package org.parley.coding.statement;

import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.language.Token;
import org.parley.record.Stance;

/** The tone of a statement: the cue's own, else the words of the content with their negation. */
final class StanceRules {
  private static final int NEGATION_REACH = 4;

  private final PhraseList conflictual;
  private final PhraseList cooperative;
  private final PhraseList negation;

  StanceRules(Codebook codebook) {
    this.conflictual = new PhraseList(codebook, "statement.tone.conflictual");
    this.cooperative = new PhraseList(codebook, "statement.tone.cooperative");
    this.negation = new PhraseList(codebook, "statement.tone.negation");
  }

  Stance of(Stance own, List<Token> content) {
    if (own != Stance.NEUTRAL) {
      return own;
    }
    int conflict = count(conflictual, content);
    int cooperation = count(cooperative, content);
    if (conflict == cooperation) {
      return Stance.NEUTRAL;
    }
    return conflict > cooperation ? Stance.CONFLICTUAL : Stance.COOPERATIVE;
  }

  /** Whether the content has more words of conflict than of cooperation. */
  boolean blames(List<Token> content) {
    return count(conflictual, content) > count(cooperative, content);
  }

  private int count(PhraseList list, List<Token> content) {
    int n = 0;
    for (int at : list.in(content)) {
      if (!isNegated(content, at)) {
        n++;
      }
    }
    return n;
  }

  private boolean isNegated(List<Token> content, int at) {
    for (int k = Math.max(0, at - NEGATION_REACH); k < at; k++) {
      if (negation.startsAt(content, k)) {
        return true;
      }
    }
    return false;
  }
}
