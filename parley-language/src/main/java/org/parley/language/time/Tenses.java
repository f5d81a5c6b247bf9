package org.parley.language.time;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.time.Anchor.Direction;

/** Whether a date stands with a verb of the past or of the future. */
final class Tenses {
  private static final Set<String> AUXILIARIES = Set.of("will", "'ll", "shall", "would");
  private static final Set<String> PLANS =
      Set.of("plan", "schedule", "expect", "due", "intend", "set", "slate", "hope", "invite");
  private final Sentence sentence;

  Tenses(Sentence sentence) {
    this.sentence = sentence;
  }

  Direction direction(int token) {
    if (!sentence.parsed()) {
      return Direction.OPEN;
    }
    int k = sentence.token(token).head();
    for (int steps = 0; k >= 0 && steps < sentence.size(); steps++) {
      Token head = sentence.token(k);
      if (head.pos().startsWith("VB") || PLANS.contains(head.lemma())) {
        return isFuture(head) ? Direction.FUTURE : isPast(head) ? Direction.PAST : Direction.OPEN;
      }
      k = head.head();
    }
    return Direction.OPEN;
  }

  private boolean isPast(Token verb) {
    return verb.pos().equals("VBD")
        || verb.pos().equals("VBN")
        || sentence.children(verb.index()).stream()
            .anyMatch(c -> c.relation().startsWith("aux") && c.pos().equals("VBD"));
  }

  private boolean isFuture(Token verb) {
    for (Token child : sentence.children(verb.index())) {
      boolean auxiliary = child.relation().equals("aux") || child.relation().equals("modal");
      if (auxiliary && AUXILIARIES.contains(child.lemma())) {
        return true;
      }
      // "plans to meet on Friday"
      boolean infinitive = child.form().equalsIgnoreCase("to") && auxiliary;
      if (infinitive && verb.head() >= 0) {
        Token governor = sentence.token(verb.head());
        if (PLANS.contains(governor.lemma()) || isFuture(governor)) {
          return true;
        }
      }
    }
    boolean present =
        verb.pos().equals("VBZ") || verb.pos().equals("VBP") || verb.pos().equals("VBG");
    return PLANS.contains(verb.lemma())
        && (present || verb.pos().equals("VBN") || verb.pos().equals("JJ"));
  }
}
