package org.parley.coding.event;

import java.util.List;
import java.util.Set;

/** Tests the constraints of a frame at a predicate. */
final class Constraints {
  private final Arguments arguments;
  private final ParseTree tree;
  private final NounPhrases phrases;

  Constraints(Arguments arguments, NounPhrases phrases) {
    this.arguments = arguments;
    this.tree = arguments.tree();
    this.phrases = phrases;
  }

  /**
   * Words of the longest phrase that holds, 0 for none.
   *
   * @param used receives the tokens that satisfied the constraint
   */
  int match(Frame.Constraint constraint, int head, boolean verbal, Set<Integer> used) {
    return switch (constraint.role()) {
      case OBJ -> nouns(constraint.words(), verbal ? arguments.objects(head) : List.of(), used);
      case SUBJ -> nouns(constraint.words(), subjects(head), null);
      case XCOMP -> {
        boolean any = constraint.words().isAny();
        List<Integer> places = any ? tree.children(head, "xcomp") : arguments.openComplements(head);
        yield tokens(constraint.words(), places, used);
      }
      case CCOMP -> tokens(constraint.words(), arguments.clauses(head), used);
      case PRT -> tokens(constraint.words(), tree.children(head, "prt", "advmod", "prep"), used);
      case PRED -> predicative(constraint.words(), head);
      case ADV -> adverbs(constraint.words(), head, used);
      case MOD -> tokens(constraint.words(), tree.children(head, "nmod", "amod", "compound"), used);
      case PREP -> links(constraint.links(), head, verbal, used);
      case ACT, TARGET, SOURCE -> 0;
    };
  }

  private List<Integer> subjects(int head) {
    return arguments.isPassive(head)
        ? arguments.subjects(head)
        : arguments.grammaticalSubjects(head);
  }

  private int nouns(
      LemmaSet words, List<Integer> places, @org.jspecify.annotations.Nullable Set<Integer> used) {
    int best = 0;
    for (int place : places) {
      for (int core : phrases.cores(place)) {
        int found = words.match(tree, core);
        if (found > 0 && used != null) {
          used.add(core);
        }
        best = Math.max(best, found);
      }
    }
    return best;
  }

  private int tokens(LemmaSet words, List<Integer> places, Set<Integer> used) {
    for (int place : places) {
      int found = words.match(tree, place);
      if (found > 0) {
        used.add(place);
        return found;
      }
    }
    return 0;
  }

  private int adverbs(LemmaSet words, int head, Set<Integer> used) {
    int own = tokens(words, tree.children(head, "advmod", "npadvmod", "neg", "discourse"), used);
    if (own > 0) {
      return own;
    }
    for (int object : tree.children(head, "dobj")) {
      if (tokens(words, tree.children(object, "det", "neg"), used) > 0) {
        return 1;
      }
    }
    return 0;
  }

  private int predicative(LemmaSet words, int head) {
    for (int child :
        tree.children(head, "oprd", "acomp", "attr", "xcomp", "dobj", "ccomp", "advmod")) {
      if (words.match(tree, child) > 0) {
        return 1;
      }
      for (int inner : tree.children(child, "acomp", "attr")) {
        if (words.match(tree, inner) > 0) {
          return 1;
        }
      }
    }
    return 0;
  }

  private int links(List<Frame.Link> links, int head, boolean verbal, Set<Integer> used) {
    int best = 0;
    for (Frame.Link link : links) {
      List<Integer> places =
          new java.util.ArrayList<>(arguments.prepositional(head, link.preposition()));
      if (places.isEmpty() && verbal && !link.words().isEmpty()) {
        for (int object : arguments.objects(head)) {
          places.addAll(arguments.prepositional(object, link.preposition()));
        }
      }
      if (places.isEmpty()) {
        continue;
      }
      if (link.words().isEmpty()) {
        best = Math.max(best, 1);
        continue;
      }
      best = Math.max(best, nouns(link.words(), places, used));
    }
    return best;
  }
}
