package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Who does what a word tells, by the parse: subject, agent, possessor, modifier of a noun. */
final class Doers {
  /** "Expressed its concern about": the subject is this many words up. */
  private static final int CLIMB = 3;

  private static final Set<String> BY = Set.of("by", "of", "from", "in");

  private Doers() {}

  /** Sides that do it, as mentions in text order. */
  static List<Mention> of(Reading reading, Scene scene, int word) {
    Sentence sentence = scene.sentence();
    List<Mention> found = new ArrayList<>();
    if (!sentence.parsed()) {
      return found;
    }
    for (Mention mention : reading.mentions(sentence.index())) {
      if (reading.isSide(mention.actor().side()) && isDoer(sentence, mention.head(), word)) {
        found.add(mention);
      }
    }
    return found;
  }

  private static boolean isDoer(Sentence sentence, int name, int word) {
    int at = first(sentence, name);
    Token token = sentence.token(at);
    if (token.head() < 0) {
      return false;
    }
    Token head = sentence.token(token.head());
    return switch (token.relation()) {
      case "nsubj" -> climb(sentence, word).contains(token.head());
      case "poss", "nmod", "compound" -> token.head() == word;
      case "pobj" ->
          BY.contains(head.lemma())
              && (head.head() == word
                  || (head.relation().equals("agent")
                      && climb(sentence, word).contains(head.head())));
      default -> false;
    };
  }

  /** The first member of a list of names. */
  private static int first(Sentence sentence, int name) {
    int at = name;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Token token = sentence.token(at);
      boolean member = token.relation().equals("conj") && token.head() >= 0;
      if (!member) {
        return at;
      }
      at = token.head();
    }
    return at;
  }

  /** The word and the verbs whose subject is also its own. */
  private static List<Integer> climb(Sentence sentence, int word) {
    List<Integer> verbs = new ArrayList<>(List.of(word));
    int at = word;
    for (int steps = 0; steps < CLIMB; steps++) {
      Token token = sentence.token(at);
      boolean shares =
          switch (token.relation()) {
            case "xcomp", "dobj", "attr", "acomp", "oprd", "conj", "prep", "pobj" -> true;
            default -> false;
          };
      Optional<Token> head = sentence.headOf(token);
      if (!shares || head.isEmpty() || sentence.child(at, "nsubj", "nsubjpass").isPresent()) {
        return verbs;
      }
      at = head.get().index();
      verbs.add(at);
    }
    return verbs;
  }
}
