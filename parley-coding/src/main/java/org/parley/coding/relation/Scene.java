package org.parley.coding.relation;

import java.util.List;
import java.util.Set;
import org.parley.coding.topic.PhraseMatch;
import org.parley.coding.topic.Unit;
import org.parley.coding.topic.Units;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** A sentence with the units that phrases are matched against. */
record Scene(Sentence sentence, List<Unit> units) {
  Scene {
    units = List.copyOf(units);
  }

  static Scene of(Sentence sentence) {
    return new Scene(sentence, Units.of(sentence));
  }

  /** First token of a match. */
  int first(PhraseMatch<?> match) {
    return units.get(match.begin()).token();
  }

  /** Last token of a match. */
  int last(PhraseMatch<?> match) {
    return units.get(match.end() - 1).token();
  }

  /** The token of a match that all others hang on; its last one where there is no parse. */
  int head(PhraseMatch<?> match) {
    int first = first(match);
    int last = last(match);
    if (sentence.parsed()) {
      for (int t = first; t <= last; t++) {
        int head = sentence.token(t).head();
        if ((head < first || head > last) && !isMinor(sentence.token(t))) {
          return t;
        }
      }
    }
    return last;
  }

  private static boolean isMinor(Token token) {
    return token.relation().equals("punct")
        || token.relation().equals("det")
        || token.relation().equals("case");
  }

  /** True when a negation bears on a match; one inside it ("no need") is its own. */
  boolean isNegated(PhraseMatch<?> match, Set<String> negations) {
    boolean own =
        units.subList(match.begin(), match.end()).stream()
            .anyMatch(u -> u.words().stream().anyMatch(negations::contains));
    return !own && Syntax.isNegated(sentence, head(match), negations);
  }

  Span span(PhraseMatch<?> match) {
    return match.span(units);
  }
}
