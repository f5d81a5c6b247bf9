package org.parley.coding.statement;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.language.Token;
import org.parley.record.Act;

/**
 * The act of calling something something: a good word praises, a bad one rejects what somebody has
 * said or asked, and accuses otherwise.
 */
final class Judgements {
  private static final int REACH = 2;

  private final PhraseList good;
  private final PhraseList bad;
  private final PhraseList sayings;
  private final PhraseList negation;

  Judgements(Codebook codebook) {
    this.good = new PhraseList(codebook, "statement.judge.good");
    this.bad = new PhraseList(codebook, "statement.judge.bad");
    this.sayings = new PhraseList(codebook, "statement.judge.sayings");
    this.negation = new PhraseList(codebook, "statement.tone.negation");
  }

  /** The act, if the saying calls something something and a word of it judges. */
  Optional<Act> act(Saying saying) {
    if (!isNaming(saying.draft().rule())) {
      return Optional.empty();
    }
    List<Token> words = saying.opening();
    int balance = count(good, words) - count(bad, words);
    if (balance > 0) {
      return Optional.of(Act.PRAISE);
    }
    if (balance == 0) {
      return Optional.empty();
    }
    return Optional.of(sayings.in(words).isEmpty() ? Act.ACCUSE : Act.REJECT);
  }

  private static boolean isNaming(String rule) {
    return rule.equals("statement/as") || rule.equals("statement/passive-as");
  }

  private int count(PhraseList list, List<Token> words) {
    int count = 0;
    for (int at : list.in(words)) {
      List<Token> before = words.subList(Math.max(0, at - REACH), at);
      count += negation.in(before).isEmpty() ? 1 : -1;
    }
    return count;
  }
}
