package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Questions to a dependency tree. */
final class Syntax {
  /** Cost of words that have nothing to do with each other. */
  static final int FAR = 100;

  private static final int CLAUSE = 4;
  private static final int MOST_JOINED = 12;
  private static final Set<String> FREE = Set.of("pobj", "pcomp", "oprd", "case");

  private Syntax() {}

  /**
   * How far two words are from each other in the tree: a step each, more where the path enters or
   * leaves a clause of its own. Without a parse, half the words between.
   */
  static int distance(Sentence sentence, int from, int to) {
    if (!sentence.parsed()) {
      return Math.abs(from - to) / 2;
    }
    List<Integer> up = chain(sentence, from);
    List<Integer> down = chain(sentence, to);
    Set<Integer> below = new HashSet<>(down);
    int meet = up.stream().filter(below::contains).findFirst().orElse(-1);
    if (meet < 0) {
      return FAR;
    }
    int cost = 0;
    for (int i : up.subList(0, up.indexOf(meet))) {
      cost += stepUp(sentence.token(i));
    }
    List<Integer> path = down.subList(0, down.indexOf(meet));
    for (int k = 0; k < path.size(); k++) {
      boolean modifiesFrom = k == path.size() - 1 && meet == from;
      cost += stepDown(sentence.token(path.get(k)), modifiesFrom);
    }
    return cost;
  }

  /** A word and what it hangs on, up to the root; cut where it would go round. */
  static List<Integer> chain(Sentence sentence, int from) {
    List<Integer> chain = new ArrayList<>();
    for (int i = from; i >= 0 && chain.size() <= sentence.size(); i = sentence.token(i).head()) {
      chain.add(i);
    }
    return chain;
  }

  private static int stepUp(Token token) {
    String relation = token.relation();
    if (FREE.contains(relation)) {
      return 0;
    }
    return switch (relation) {
      case "relcl", "advcl", "parataxis" -> CLAUSE;
      case "ccomp", "csubj" -> 2;
      case "conj" -> token.pos().startsWith("V") ? 3 : 1;
      default -> 1;
    };
  }

  private static int stepDown(Token token, boolean modifiesFrom) {
    String relation = token.relation();
    if (FREE.contains(relation)) {
      return 0;
    }
    return switch (relation) {
      case "relcl" -> modifiesFrom ? 1 : CLAUSE;
      case "advcl", "ccomp", "parataxis" -> CLAUSE;
      case "conj" -> token.pos().startsWith("V") ? 2 : 1;
      default -> 1;
    };
  }

  /** True for a verb form that needs another verb: infinitive or participle. */
  private static boolean isDependent(Token token) {
    return switch (token.relation()) {
      case "xcomp", "acl", "pcomp", "acomp", "attr", "dobj", "oprd", "prep", "pobj", "nsubjpass" ->
          true;
      default -> false;
    };
  }

  /**
   * True when a negation bears on the word: at it ("has not met", "no meeting"), or at what it
   * depends on ("not ready to meet", "see no need to call").
   *
   * @param negations lemmas or forms that negate
   */
  static boolean isNegated(Sentence sentence, int token, Set<String> negations) {
    if (!sentence.parsed()) {
      return token > 0 && negates(sentence.token(token - 1), negations);
    }
    int at = token;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      for (Token child : sentence.children(at)) {
        if (isModifier(child)
            && (negates(child, negations) || isNoMore(sentence, child, negations))) {
          return true;
        }
        if (isArgument(child) && isNone(sentence, child, negations)) {
          return true;
        }
      }
      Token word = sentence.token(at);
      boolean before =
          word.relation().equals("prep")
              || (at != token && (word.pos().equals("RB") || word.pos().startsWith("VB")));
      if (before && negates(word, negations)) {
        return true;
      }
      if (!isDependent(word)) {
        return false;
      }
      at = word.head();
    }
    return false;
  }

  /** "No longer", "not any more". */
  private static boolean isNoMore(Sentence sentence, Token adverb, Set<String> negations) {
    return adverb.relation().equals("advmod")
        && sentence.children(adverb.index()).stream().anyMatch(c -> negates(c, negations));
  }

  /** "No talks", "neither side", "none of them" as who acts or what is acted on. */
  private static boolean isNone(Sentence sentence, Token noun, Set<String> negations) {
    return negates(noun, negations)
        || sentence.child(noun.index(), "pobj").filter(o -> negates(o, negations)).isPresent()
        || sentence.children(noun.index()).stream()
            .anyMatch(c -> c.index() < noun.index() && isModifier(c) && negates(c, negations));
  }

  private static boolean isArgument(Token child) {
    return switch (child.relation()) {
      case "nsubj", "nsubjpass", "agent" -> true;
      default -> false;
    };
  }

  private static boolean isModifier(Token child) {
    return switch (child.relation()) {
      case "neg", "det", "advmod", "predet", "preconj", "nmod", "cc" -> true;
      default -> false;
    };
  }

  private static boolean negates(Token token, Set<String> negations) {
    return negations.contains(token.lemma()) || negations.contains(token.form());
  }

  /** A word and those joined to it by "and", "or" and commas. */
  static List<Integer> joined(Sentence sentence, int word) {
    List<Integer> all = new ArrayList<>(List.of(word));
    for (int i = 0; i < all.size() && all.size() < MOST_JOINED; i++) {
      for (Token child : sentence.children(all.get(i))) {
        if (child.relation().equals("conj") && !all.contains(child.index())) {
          all.add(child.index());
        }
      }
    }
    return all;
  }

  /** Auxiliaries of the clause that a word stands in: of the word and of what it depends on. */
  static List<Token> auxiliaries(Sentence sentence, int token) {
    List<Token> found = new ArrayList<>();
    int at = token;
    for (int steps = 0; steps < 3 && at >= 0 && sentence.parsed(); steps++) {
      for (Token child : sentence.children(at)) {
        if (child.relation().equals("aux") || child.relation().equals("modal")) {
          found.add(child);
        }
      }
      if (!isDependent(sentence.token(at))) {
        break;
      }
      at = sentence.token(at).head();
    }
    return found;
  }
}
