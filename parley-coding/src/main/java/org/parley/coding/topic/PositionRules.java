package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.Proposition;
import org.parley.record.Act;
import org.parley.record.Position;
import org.parley.record.PositionValue;

/**
 * Which propositions a content is for or against. Every topic group must have a phrase in it; then
 * each supporting or opposing phrase votes, turned by a negation before it. A tie is against, for
 * supporting words often only name the matter ("any attempt to impose sanctions is unacceptable").
 * An act that rejects or doubts turns support that stands in its first words and leaves out what
 * stands further on ("rejected a ban over the war"); opposing words under it are the speaker's own.
 * A content that only asks ("whether …") is no position.
 */
final class PositionRules {
  /** A negation reaches this many words on. */
  private static final int REACH = 4;

  /** What is rejected stands in so many words; further ones give reasons and circumstances. */
  private static final int REJECTED = 8;

  private record Rules(
      Proposition proposition,
      List<PhraseIndex<String>> topic,
      PhraseIndex<String> supporting,
      PhraseIndex<String> opposing) {}

  private final List<Rules> rules = new ArrayList<>();
  private final PhraseIndex<String> negations;
  private final PhraseIndex<String> conditions;
  private final PhraseIndex<String> questions;

  PositionRules(Codebook codebook) {
    for (Proposition p : codebook.propositions()) {
      rules.add(
          new Rules(
              p,
              p.topic().stream().map(PhraseIndex::of).toList(),
              PhraseIndex.of(p.supporting()),
              PhraseIndex.of(p.opposing())));
    }
    this.negations = PhraseIndex.of(codebook.lexicon("position.negation"));
    this.conditions = PhraseIndex.of(codebook.lexicon("position.condition"));
    this.questions = PhraseIndex.of(codebook.lexicon("position.question"));
  }

  /** Positions in the order of the codebook's propositions. */
  List<Position> positions(List<List<Unit>> content, Act act) {
    List<Position> positions = new ArrayList<>();
    if (content.isEmpty() || asks(content.get(0))) {
      return positions;
    }
    for (Rules rule : rules) {
      if (onTopic(rule, content)) {
        value(rule, content, act)
            .ifPresent(v -> positions.add(new Position(rule.proposition().id(), v)));
      }
    }
    return positions;
  }

  private boolean asks(List<Unit> units) {
    return questions.find(units).stream().anyMatch(m -> m.begin() == 0);
  }

  private static boolean onTopic(Rules rule, List<List<Unit>> content) {
    return rule.topic().stream().allMatch(group -> content.stream().anyMatch(group::anyIn));
  }

  private Optional<PositionValue> value(Rules rule, List<List<Unit>> content, Act act) {
    int supporting = 0;
    int opposing = 0;
    boolean conditional = act == Act.CONDITION;
    boolean turned = turns(act);
    boolean rejected = false;
    for (List<Unit> units : content) {
      List<PhraseMatch<String>> negated = negations.find(units);
      List<PhraseMatch<String>> against = rule.opposing().longest(units);
      for (PhraseMatch<String> match : rule.supporting().longest(units)) {
        if (against.stream().noneMatch(a -> a.covers(match))) {
          boolean not = isNegated(match, negated);
          rejected |= units == content.get(0) && match.begin() < REJECTED;
          supporting += not ? 0 : 1;
          opposing += not ? 1 : 0;
        }
      }
      for (PhraseMatch<String> match : against) {
        boolean not = isNegated(match, negated);
        supporting += not ? 1 : 0;
        opposing += not ? 0 : 1;
      }
      conditional |= conditions.anyIn(units);
    }
    if (supporting + opposing == 0) {
      return Optional.empty();
    }
    if (opposing >= supporting) {
      return Optional.of(PositionValue.AGAINST);
    }
    if (turned) {
      return rejected ? Optional.of(PositionValue.AGAINST) : Optional.empty();
    }
    return Optional.of(conditional ? PositionValue.CONDITIONAL : PositionValue.FOR);
  }

  /** A negation inside the phrase is the phrase's own. */
  private static boolean isNegated(PhraseMatch<?> match, List<PhraseMatch<String>> negations) {
    long before =
        negations.stream()
            .filter(n -> n.end() <= match.begin() && n.end() > match.begin() - REACH)
            .count();
    return before % 2 == 1;
  }

  private static boolean turns(Act act) {
    return switch (act) {
      case REJECT, DOUBT -> true;
      case ASSERT, PROPOSE, DEMAND, WARN, ACCUSE, COMMIT, PREDICT, CONDITION, PRAISE -> false;
    };
  }
}
