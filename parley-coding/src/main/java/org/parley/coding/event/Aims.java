package org.parley.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom an act is aimed at where no place of its frame names anybody: "sanctions targeting Sudmark's
 * banks", "measures meant to weaken Sudmark", "to deter Sudmark, it moved two brigades". Only the
 * verbs of the lexicon {@code event.aim-verb} lead there, so "to help" does not.
 */
final class Aims {
  private static final int MAX_DEPTH = 3;
  private static final List<String> LINKS = List.of("at", "against", "on", "with", "from");

  private final Arguments arguments;
  private final NounPhrases phrases;
  private final Words words;
  private final ParseTree tree;

  Aims(Arguments arguments, NounPhrases phrases, Words words) {
    this.arguments = arguments;
    this.phrases = phrases;
    this.words = words;
    this.tree = arguments.tree();
  }

  /**
   * Tokens that name the aim of the act, which may be a verb or a noun; those of its nouns first.
   *
   * @param used receives the verbs that say of a noun whom it is aimed at: "sanctions hit Sudmark"
   *     is no attack
   */
  List<Integer> of(int act, Set<Integer> used) {
    Set<Integer> out = new LinkedHashSet<>();
    if (tree.isVerb(act)) {
      for (int object : arguments.objects(act)) {
        phrases.cores(object).forEach(core -> ofNoun(core, out, used));
      }
      for (int purpose : arguments.openComplements(act)) {
        follow(purpose, 0, out);
      }
    } else {
      ofNoun(act, out, used);
      int governor = tree.head(act);
      if (governor >= 0 && tree.is(act, "nsubj", "nsubjpass")) {
        consume(governor, out, used);
      }
    }
    return List.copyOf(out);
  }

  private void ofNoun(int noun, Set<Integer> out, Set<Integer> used) {
    for (int clause : tree.children(noun, "acl", "relcl")) {
      tree.conjuncts(clause).forEach(c -> consume(c, out, used));
    }
  }

  private void consume(int verb, Set<Integer> out, Set<Integer> used) {
    int before = out.size();
    follow(verb, 0, out);
    if (out.size() > before) {
      used.add(verb);
    }
  }

  /** "Intended to limit", "meant to punish": the aim is that of the inner verb. */
  private void follow(int verb, int depth, Set<Integer> out) {
    if (depth > MAX_DEPTH || !tree.isVerb(verb) || words.aimVerb.match(tree, verb) == 0) {
      return;
    }
    out.addAll(tree.children(verb, "dobj"));
    LINKS.forEach(link -> out.addAll(arguments.prepositional(verb, link)));
    arguments.openComplements(verb).forEach(inner -> follow(inner, depth + 1, out));
  }
}
