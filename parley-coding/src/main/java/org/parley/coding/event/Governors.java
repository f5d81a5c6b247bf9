package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who has part in an act that a noun names, by the verb it hangs on, where the noun phrase itself
 * does not say so: the subject does it in "relies on sanctions against Sudmark" (lexicon {@code
 * event.own-act-verb}); it is done to the subject in "faces sanctions" ({@code
 * event.undergo-verb}).
 */
final class Governors {
  private static final int MAX_STEPS = 5;

  /** Not "in return", "with the support of": these are circumstances. */
  private static final Set<String> COMPLEMENTS =
      Set.of("on", "upon", "for", "to", "of", "from", "against", "about");

  private final Arguments arguments;
  private final Words words;
  private final ParseTree tree;

  Governors(Arguments arguments, Words words) {
    this.arguments = arguments;
    this.words = words;
    this.tree = arguments.tree();
  }

  /** Who does it. */
  List<Integer> doers(int noun) {
    OptionalInt later = governor(noun, false);
    if (later.isPresent() && !laterOwner(noun, later.getAsInt()).isEmpty()) {
      return laterOwner(noun, later.getAsInt());
    }
    OptionalInt verb = governor(noun, true);
    if (verb.isEmpty()) {
      return List.of();
    }
    int governor = verb.getAsInt();
    if (words.undergoVerb.match(tree, governor) > 0) {
      List<Integer> makers = new ArrayList<>(arguments.prepositional(governor, "from"));
      makers.addAll(arguments.prepositional(governor, "by"));
      return makers;
    }
    return words.ownActVerb.match(tree, governor) > 0 ? arguments.subjects(governor) : List.of();
  }

  /** To whom it is done. */
  List<Integer> undergoers(int noun) {
    OptionalInt verb = governor(noun, true);
    return verb.isPresent() && words.undergoVerb.match(tree, verb.getAsInt()) > 0
        ? arguments.subjects(verb.getAsInt())
        : List.of();
  }

  /** "In its talks with Sudmark, Norland raised ...": whose they are is only said afterwards. */
  private List<Integer> laterOwner(int noun, int verb) {
    boolean pronoun =
        tree.children(noun, "poss").stream().anyMatch(p -> tree.token(p).pos().equals("PRP$"));
    return pronoun && verb > noun
        ? arguments.subjects(verb).stream().filter(s -> s > noun).toList()
        : List.of();
  }

  /** The verb above the noun: not from a subject, nor over another noun that has an owner. */
  private OptionalInt governor(int noun, boolean complement) {
    int token = noun;
    for (int steps = 0; steps < MAX_STEPS && token >= 0 && !tree.isVerb(token); steps++) {
      boolean owned = token != noun && tree.child(token, "poss").isPresent();
      boolean circumstance =
          complement && tree.is(token, "prep") && !COMPLEMENTS.contains(tree.form(token));
      if (owned || circumstance || !tree.is(token, "dobj", "pobj", "prep", "conj", "pcomp")) {
        return OptionalInt.empty();
      }
      token = tree.head(token);
    }
    return token >= 0 && tree.isVerb(token) ? OptionalInt.of(token) : OptionalInt.empty();
  }
}
