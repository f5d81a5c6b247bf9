package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.event.Mood.Modal;
import org.parley.record.Realis;

/**
 * Reads the mood of a predicate off its auxiliaries and off what it hangs on: negation, modals,
 * conditions, questions, plans, proposals, possibilities.
 */
final class MoodReader {
  private static final int MAX_DEPTH = 10;
  private static final int POLITE_STEPS = 3;
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");
  private static final Set<String> TOPICS = Set.of("on", "about");
  private static final Set<String> DETERMINERS = Set.of("any");
  private static final Set<String> OCCASIONS = Set.of("opportunity", "occasion", "chance");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> NONE = Set.of("no", "none", "neither", "nobody");

  private final ParseTree tree;
  private final Arguments arguments;
  private final Words words;

  MoodReader(Arguments arguments, Words words) {
    this.arguments = arguments;
    this.tree = arguments.tree();
    this.words = words;
  }

  Mood of(int token) {
    Mood mood = tree.isNoun(token) ? ofNoun(token, 0) : ofVerb(token, 0);
    return mood.realis() == Realis.ACTUAL && isQuestion() ? mood.as(Realis.HYPOTHETICAL) : mood;
  }

  private boolean isQuestion() {
    for (int i = tree.size() - 1; i >= 0 && i >= tree.size() - 3; i--) {
      if (tree.token(i).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  private Mood ofVerb(int verb, int depth) {
    if (depth > MAX_DEPTH) {
      return Mood.PLAIN;
    }
    boolean negated = isNegated(verb) || tree.is(verb, "acomp") && isNegated(tree.head(verb));
    if (!negated && isPolite(verb)) {
      return Mood.PLAIN;
    }
    Optional<Mood> own = modal(verb, negated);
    if (own.isPresent()) {
      return condition(verb) ? own.get().as(Realis.HYPOTHETICAL) : own.get();
    }
    if (arguments.isCommand(verb) || hasWord(verb, words.hypotheticalWord)) {
      return new Mood(Realis.HYPOTHETICAL, Modal.NONE, negated);
    }
    Mood above = condition(verb) ? Mood.PLAIN.as(Realis.HYPOTHETICAL) : above(verb, depth);
    if (!negated) {
      return above;
    }
    Realis realis = above.realis() == Realis.ACTUAL ? Realis.NEGATED : above.realis();
    return new Mood(realis, above.modal(), true);
  }

  /** "Would like to thank", "let me congratulate": done by saying so. */
  private boolean isPolite(int verb) {
    if (!words.performative.contains(tree.lemma(verb))) {
      return false;
    }
    int first = tree.firstConjunct(verb);
    int governor = first == verb ? tree.head(verb) : first;
    for (int steps = 0; governor >= 0 && steps < POLITE_STEPS; steps++) {
      if (words.polite.contains(tree.lemma(governor))) {
        return !isNegated(governor);
      }
      governor = tree.head(governor);
    }
    return false;
  }

  boolean isNegated(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "neg")
          || tree.is(child, "advmod") && words.negator.contains(tree.form(child))) {
        return true;
      }
      if (tree.is(child, "advmod", "neg") && tree.form(child).equals("longer")) {
        return true;
      }
    }
    return isNor(verb)
        || tree.children(verb, "dobj", "nsubj", "nsubjpass").stream().anyMatch(this::isNone);
  }

  /** "Neither signed nor rejected". */
  private boolean isNor(int verb) {
    return tree.children(verb, "preconj", "cc").stream()
            .anyMatch(c -> tree.form(c).equals("neither"))
        || tree.is(verb, "conj")
            && tree.children(tree.head(verb), "cc").stream()
                .anyMatch(c -> c < verb && tree.form(c).equals("nor"));
  }

  /** "No convoy", "neither of them", "not one ship". */
  private boolean isNone(int noun) {
    return NONE.contains(tree.form(noun))
        || tree.children(noun, "det", "neg", "nmod", "preconj").stream()
            .anyMatch(d -> NONE.contains(tree.form(d)) || tree.child(d, "neg").isPresent());
  }

  private Optional<Mood> modal(int verb, boolean negated) {
    if (isToCome(verb)) {
      return Optional.of(new Mood(Realis.PLANNED, Modal.FUTURE, negated));
    }
    for (int aux : tree.children(verb, "aux", "modal")) {
      String form = tree.form(aux);
      if (words.futureModal.contains(form)) {
        return Optional.of(new Mood(Realis.PLANNED, Modal.FUTURE, negated));
      }
      if (words.mustModal.contains(form)) {
        return Optional.of(new Mood(Realis.HYPOTHETICAL, Modal.MUST, negated));
      }
      if (form.equals("should") || form.equals("ought")) {
        return Optional.of(new Mood(Realis.HYPOTHETICAL, Modal.SHOULD, negated));
      }
      if (form.equals("would") && isReportedFuture(verb)) {
        return Optional.of(new Mood(Realis.PLANNED, Modal.FUTURE, negated));
      }
      if (words.hypotheticalModal.contains(form)) {
        return Optional.of(new Mood(Realis.HYPOTHETICAL, Modal.NONE, negated));
      }
    }
    return Optional.empty();
  }

  /** "Norland to send troops", "is to send troops". */
  private boolean isToCome(int verb) {
    if (!arguments.isInfinitive(verb)) {
      return false;
    }
    int governor = tree.head(verb);
    return governor < 0
        || tree.is(verb, "xcomp")
            && tree.lemma(governor).equals("be")
            && !tree.children(governor, "nsubj").isEmpty()
            && tree.children(governor, "attr", "acomp").isEmpty();
  }

  /** "Said it would withdraw": a plan, not a condition, unless an if-clause hangs on it. */
  private boolean isReportedFuture(int verb) {
    int first = tree.firstConjunct(verb);
    int governor = tree.head(first);
    return governor >= 0
        && tree.is(first, "ccomp")
        && words.reportVerb.contains(tree.lemma(governor))
        && tree.token(governor).pos().matches("VBD|VBN|VBG")
        && tree.children(verb, "advcl").stream().noneMatch(this::condition);
  }

  private boolean condition(int verb) {
    return tree.children(verb, "mark", "complm").stream()
        .anyMatch(m -> CONDITIONS.contains(tree.form(m)));
  }

  private Mood above(int verb, int depth) {
    int governor = tree.head(verb);
    if (governor < 0) {
      return Mood.PLAIN;
    }
    return switch (tree.token(verb).relation()) {
      case "xcomp", "acomp", "oprd" -> complement(governor, verb, depth, true);
      case "ccomp" -> complement(governor, verb, depth, arguments.isInfinitive(verb));
      case "conj", "dep", "parataxis" ->
          tree.child(verb, "nsubj", "nsubjpass", "aux").isEmpty() || arguments.isInfinitive(verb)
              ? tree.isVerb(governor) || tree.isAdjective(governor)
                  ? ofVerb(governor, depth + 1)
                  : Mood.PLAIN
              : Mood.PLAIN;
      case "advcl" -> adverbial(verb, governor, depth);
      case "pcomp" -> preposition(governor, depth);
      case "acl" -> ofAttribute(verb, governor, depth);
      case "auxpass", "aux" -> ofVerb(governor, depth + 1);
      default -> Mood.PLAIN;
    };
  }

  /**
   * "A plan to attack" is as planned as the plan; "areas seized by it" are seized, and "took the
   * opportunity to condemn" did; "a resolution calling for it" is a call.
   */
  private Mood ofAttribute(int verb, int governor, int depth) {
    if (!tree.isNoun(governor) || arguments.isPassive(verb) && !arguments.isInfinitive(verb)) {
      return Mood.PLAIN;
    }
    if (words.performative.contains(tree.lemma(verb)) && !arguments.isInfinitive(verb)) {
      return ofNoun(governor, depth + 1);
    }
    boolean taken =
        arguments.isInfinitive(verb)
            && tree.is(governor, "dobj")
            && tree.head(governor) >= 0
            && (OCCASIONS.contains(tree.lemma(governor))
                || words.realising.contains(tree.lemma(tree.head(governor))));
    return taken ? ofVerb(tree.head(governor), depth + 1) : noun(governor, depth);
  }

  /** "To force it out" is a purpose: not done yet, where it is more than words. */
  private Mood adverbial(int verb, int governor, int depth) {
    if (arguments.isInfinitive(verb) && verb > governor) {
      // "used the meeting to condemn it"
      return words.realising.contains(tree.lemma(governor))
          ? ofVerb(governor, depth + 1)
          : Mood.PLAIN.as(Realis.HYPOTHETICAL);
    }
    return tree.child(verb, "mark").isEmpty() && tree.isVerb(governor)
        ? ofVerb(governor, depth + 1)
        : Mood.PLAIN;
  }

  private Mood complement(int governor, int verb, int depth, boolean open) {
    String lemma = tree.lemma(governor);
    // a parenthesis after the clause does not govern it
    Optional<Mood> governed = governor < verb ? governed(governor, lemma) : Optional.empty();
    if (governed.isPresent()) {
      return governed.get();
    }
    if (!open) {
      return Mood.PLAIN;
    }
    if (lemma.equals("go") && tree.token(governor).pos().equals("VBG")) {
      return new Mood(Realis.PLANNED, Modal.FUTURE, isNegated(governor));
    }
    return tree.isNoun(governor) ? ofNoun(governor, depth + 1) : ofVerb(governor, depth + 1);
  }

  private Optional<Mood> governed(int governor, String lemma) {
    if (words.evidential.contains(lemma) && isByReport(governor)) {
      return Optional.empty();
    }
    String form = tree.form(governor);
    Optional<Integer> particle = tree.child(governor, "prt");
    if (particle.isPresent()
        && words.negatedGovernor.contains(lemma + '-' + tree.form(particle.get()))) {
      return Optional.of(new Mood(Realis.NEGATED, Modal.NONE, true));
    }
    if (words.negatedGovernor.contains(lemma)) {
      return Optional.of(new Mood(Realis.NEGATED, Modal.NONE, true));
    }
    if (words.plannedGovernor.contains(lemma) || words.plannedGovernor.contains(form)) {
      return Optional.of(Mood.PLAIN.as(Realis.PLANNED));
    }
    if (words.hypotheticalGovernor.contains(lemma) || words.hypotheticalGovernor.contains(form)) {
      return Optional.of(Mood.PLAIN.as(Realis.HYPOTHETICAL));
    }
    return Optional.empty();
  }

  /**
   * "Reports suggest that it withdrew" tells of a withdrawal; "he suggested that" only wants one.
   */
  private boolean isByReport(int verb) {
    return arguments.grammaticalSubjects(verb).stream()
        .anyMatch(s -> words.unnamedSource.match(tree, s) > 0);
  }

  private Mood preposition(int preposition, int depth) {
    if (tree.form(preposition).equals("without")) {
      return new Mood(Realis.NEGATED, Modal.NONE, true);
    }
    int governor = tree.head(preposition);
    if (governor < 0) {
      return Mood.PLAIN;
    }
    if (tree.isNoun(governor)) {
      return noun(governor, depth);
    }
    if (TOPICS.contains(tree.form(preposition)) && tree.isVerb(governor)) {
      // "renewed talks on a withdrawal"
      for (int object : arguments.objects(governor)) {
        if (words.hypotheticalGovernor.match(tree, object) > 0) {
          return Mood.PLAIN.as(Realis.HYPOTHETICAL);
        }
      }
    }
    // "despite waging war, it failed": what stands before the verb is not governed by it
    Optional<Mood> governed =
        preposition > governor ? governed(governor, tree.lemma(governor)) : Optional.empty();
    return governed.orElseGet(() -> ofVerb(governor, depth + 1));
  }

  private Mood noun(int noun, int depth) {
    return governed(noun, tree.lemma(noun)).orElseGet(() -> ofNoun(noun, depth + 1));
  }

  private Mood ofNoun(int noun, int depth) {
    if (depth > MAX_DEPTH) {
      return Mood.PLAIN;
    }
    for (int child : tree.children(noun, "det", "neg", "nmod", "amod", "advmod", "compound")) {
      String form = tree.form(child);
      if (form.equals("no")) {
        return new Mood(Realis.NEGATED, Modal.NONE, true);
      }
      if (DETERMINERS.contains(form) || words.hypotheticalWord.match(tree, child) > 0) {
        return Mood.PLAIN.as(Realis.HYPOTHETICAL);
      }
      if (words.plannedWord.match(tree, child) > 0) {
        return Mood.PLAIN.as(Realis.PLANNED);
      }
    }
    int governor = tree.head(noun);
    if (governor < 0) {
      return Mood.PLAIN;
    }
    return switch (tree.token(noun).relation()) {
      case "pobj" -> isPresupposed(noun, governor) ? Mood.PLAIN : preposition(governor, depth);
      case "conj" -> tree.isNoun(governor) ? ofNoun(governor, depth + 1) : Mood.PLAIN;
      case "dobj", "nsubjpass" -> governedBy(governor, depth);
      case "nsubj", "attr" ->
          words.light.contains(tree.lemma(governor)) ? ofVerb(governor, depth + 1) : Mood.PLAIN;
      default -> Mood.PLAIN;
    };
  }

  /** "Would suffer from the invasion", "no excuse for its attack": the act is taken for granted. */
  private boolean isPresupposed(int noun, int preposition) {
    int governor = tree.head(preposition);
    boolean definite =
        tree.child(noun, "poss").isPresent()
            || tree.children(noun, "det").stream().anyMatch(d -> DEFINITE.contains(tree.form(d)));
    return definite
        && governor >= 0
        && !words.light.contains(tree.lemma(governor))
        && !tree.form(preposition).equals("without")
        && governed(governor, tree.lemma(governor)).isEmpty();
  }

  private Mood governedBy(int verb, int depth) {
    Optional<Mood> governed = governed(verb, tree.lemma(verb));
    if (governed.isPresent()) {
      return governed.get();
    }
    boolean carries =
        words.light.contains(tree.lemma(verb))
            || List.of("include", "be").contains(tree.lemma(verb));
    return carries ? ofVerb(verb, depth + 1) : Mood.PLAIN;
  }

  private boolean hasWord(int verb, LemmaSet set) {
    return tree.children(verb, "advmod", "nmod", "amod").stream()
        .anyMatch(c -> set.match(tree, c) > 0);
  }
}
