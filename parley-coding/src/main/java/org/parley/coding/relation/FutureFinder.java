package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Finds what puts a sentence ahead: "will", "is likely to", "prospects of". What did not come
 * ("could have led"), what was ahead once ("opened prospects") and what only describes a noun ("a
 * long-term framework") looks ahead at nothing else.
 */
final class FutureFinder {
  /** So many sentences after the word "scenarios" may tell one each. */
  private static final int ENUMERATED = 6;

  private final CueFinder<OutlookCue> future;
  private final PhraseIndex<String> scenarios;
  private final PhraseIndex<String> enumerators;
  private final Set<String> views;

  FutureFinder(Codebook codebook) {
    this.future = new CueFinder<>(codebook, Map.of(OutlookCue.FUTURE, OutlookCue.FUTURE.lexicon()));
    this.scenarios = PhraseIndex.of(codebook.lexicon("outlook.scenario"));
    this.enumerators = PhraseIndex.of(codebook.lexicon("outlook.enumerator"));
    this.views = Set.copyOf(codebook.lexicon("outlook.view"));
  }

  /** A word of the future; a modifier speaks of the noun that it modifies and of nothing else. */
  record Ahead(int token, boolean modifier) {
    /** Steps from it to another word; far where it does not speak of that. */
    int distance(Sentence sentence, int other) {
      int distance = Syntax.distance(sentence, token, other);
      boolean narrow = modifier && distance > 1;
      return narrow || isApart(sentence, other) ? Syntax.FAR : distance;
    }

    /** "Common ground that will bring": what stands in a relative clause stays there. */
    private boolean isApart(Sentence sentence, int other) {
      for (int i : Syntax.chain(sentence, token)) {
        if (sentence.token(i).relation().equals("relcl")) {
          return !sentence.isBelow(other, i);
        }
      }
      return false;
    }
  }

  List<Ahead> find(Reading reading, int s) {
    Scene scene = reading.scenes().get(s);
    Sentence sentence = scene.sentence();
    List<Ahead> found = new ArrayList<>();
    for (Cue<OutlookCue> cue : future.find(scene)) {
      if (!isMissed(sentence, cue.token()) && !isPast(sentence, cue.token())) {
        found.add(new Ahead(cue.token(), isModifier(sentence, cue)));
      }
    }
    enumerators.find(scene.units()).stream()
        .filter(m -> isEnumerated(reading, s))
        .forEach(m -> found.add(new Ahead(scene.head(m), false)));
    return found;
  }

  private boolean isEnumerated(Reading reading, int s) {
    for (int i = s; i >= 0 && i >= s - ENUMERATED; i--) {
      if (reading.has(i, scenarios)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModifier(Sentence sentence, Cue<OutlookCue> cue) {
    return switch (sentence.token(cue.token()).relation()) {
      case "amod", "nn", "nmod", "compound" -> cue.match().words() == 1;
      default -> false;
    };
  }

  /** "Could have led to peace": what did not come. */
  private static boolean isMissed(Sentence sentence, int modal) {
    Token token = sentence.token(modal);
    return token.pos().equals("MD")
        && token.head() >= 0
        && sentence.children(token.head()).stream()
            .anyMatch(c -> c.relation().equals("aux") && c.lemma().equals("have"));
  }

  /** "Opened prospects of a settlement": a noun under a verb of the past that is no view. */
  private boolean isPast(Sentence sentence, int cue) {
    if (!sentence.parsed() || !sentence.token(cue).pos().startsWith("N")) {
      return false;
    }
    for (int i : Syntax.chain(sentence, cue)) {
      Token word = sentence.token(i);
      if (word.pos().startsWith("V")) {
        return word.pos().equals("VBD") && !views.contains(word.lemma());
      }
    }
    return false;
  }
}
