package org.parley.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The logical arguments of the predicates of a sentence: passives are turned round, relative
 * pronouns are led back to their antecedents, and a verb without a subject of its own has that of
 * the verb it hangs on (control, raising, conjunction, participles). For one sentence; not
 * thread-safe.
 */
final class Arguments {
  private static final int MAX_DEPTH = 12;

  /** Verbs with an object whose infinitive still tells what the subject does. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "use", "take", "seize", "exploit", "abuse");

  private static final Set<String> OPPOSING =
      Set.of(
          "reject",
          "condemn",
          "oppose",
          "denounce",
          "resist",
          "stop",
          "prevent",
          "thwart",
          "foil",
          "deplore",
          "decry",
          "criticise",
          "criticize",
          "expose",
          "repel",
          "counter",
          "deter");
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

  private final ParseTree tree;
  private final Map<Integer, List<Integer>> objects = new HashMap<>();

  Arguments(ParseTree tree) {
    this.tree = tree;
  }

  ParseTree tree() {
    return tree;
  }

  /** True for passive clauses and for participles that hang on the noun they are about. */
  boolean isPassive(int verb) {
    if (tree.child(verb, "auxpass").isPresent() || tree.child(verb, "nsubjpass").isPresent()) {
      return true;
    }
    if (!tree.token(verb).pos().equals("VBN")) {
      return false;
    }
    if (tree.is(verb, "acl", "relcl", "nmod", "amod")) {
      return tree.child(verb, "nsubj", "aux").isEmpty() && tree.child(verb, "dobj").isEmpty()
          || tree.child(verb, "agent").isPresent();
    }
    if (tree.is(verb, "conj") && tree.child(verb, "nsubj", "aux").isEmpty()) {
      return tree.head(verb) >= 0
          && tree.child(verb, "dobj").isEmpty()
          && isPassive(tree.head(verb));
    }
    return tree.is(verb, "advcl")
        && tree.child(verb, "nsubj", "aux").isEmpty()
        && tree.child(verb, "dobj").isEmpty();
  }

  /** Who does it. */
  List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Integer> subjects(int verb, int depth) {
    if (depth > MAX_DEPTH || verb < 0) {
      return List.of();
    }
    if (isPassive(verb)) {
      List<Integer> agents = new ArrayList<>(prepositional(verb, "by"));
      return agents;
    }
    return grammaticalSubjects(verb, depth);
  }

  /** Subject in the grammatical sense, also of a passive or of a predicative adjective. */
  List<Integer> grammaticalSubjects(int verb) {
    return grammaticalSubjects(verb, 0);
  }

  private List<Integer> grammaticalSubjects(int verb, int depth) {
    if (depth > MAX_DEPTH || verb < 0) {
      return List.of();
    }
    Optional<Integer> own = tree.subject(verb);
    if (own.isPresent()) {
      return antecedents(own.get(), verb);
    }
    int head = tree.head(verb);
    if (head < 0) {
      return List.of();
    }
    return switch (tree.token(verb).relation()) {
      case "xcomp", "acomp", "attr", "oprd" -> controller(head, depth + 1);
      case "conj", "dep", "parataxis" ->
          tree.isVerb(head) || tree.isAdjective(head)
              ? isPassive(head) == isPassive(verb)
                  ? inherited(head, depth + 1)
                  : grammaticalSubjects(head, depth + 1)
              : List.of();
      case "advcl" -> ofAdverbial(verb, head, depth + 1);
      case "acl" -> ofNoun(verb, head, depth + 1);
      case "relcl" ->
          tree.token(verb).pos().equals("VB") ? ofNoun(verb, head, depth + 1) : List.of();
      case "pcomp" -> ofPreposition(head, depth + 1);
      case "ccomp" ->
          tree.child(verb, "mark").isEmpty() && tree.token(verb).pos().matches("VB|VBG")
              ? controller(head, depth + 1)
              : List.of();
      case "nmod", "amod" -> isPassive(verb) ? List.of(head) : List.of();
      default -> List.of();
    };
  }

  /** "It was shelled, officials said, killing two": the subject is that of what was said. */
  private List<Integer> ofAdverbial(int verb, int head, int depth) {
    Optional<Integer> said = tree.child(head, "ccomp");
    return said.isPresent() && said.get() < head && verb > head
        ? subjects(said.get(), depth)
        : grammaticalSubjects(head, depth);
  }

  private List<Integer> inherited(int head, int depth) {
    return isPassive(head) ? grammaticalSubjects(head, depth) : subjects(head, depth);
  }

  /** Who controls the complement of a verb: its object ("urge it to"), else its subject. */
  private List<Integer> controller(int head, int depth) {
    if (!tree.isVerb(head)) {
      return tree.isNoun(head) ? ofNoun(head, head, depth) : grammaticalSubjects(head, depth);
    }
    if (isPassive(head)) {
      return grammaticalSubjects(head, depth);
    }
    List<Integer> objects = tree.children(head, "dobj", "dative");
    if (!objects.isEmpty()
        && !SUBJECT_CONTROL.contains(tree.lemma(head))
        && isPerson(objects.get(0))) {
      return objects;
    }
    for (String preposition : List.of("on", "upon", "to")) {
      List<Integer> addressed = prepositional(head, preposition);
      if (!addressed.isEmpty() && !tree.lemma(head).equals("agree")) {
        return addressed;
      }
    }
    return grammaticalSubjects(head, depth);
  }

  private boolean isPerson(int object) {
    return tree.token(object).pos().startsWith("NN") || tree.token(object).pos().startsWith("PR");
  }

  /** "Its decision to leave", "troops attacking the town", "made a promise to help". */
  private List<Integer> ofNoun(int verb, int noun, int depth) {
    boolean infinitive =
        tree.children(verb, "aux").stream().anyMatch(a -> tree.token(a).pos().equals("TO"));
    if (!infinitive && verb != noun) {
      List<Integer> out = new ArrayList<>(List.of(noun));
      if (tree.head(noun) >= 0 && tree.is(noun, "dobj")) {
        // "issued a declaration demanding"
        out.addAll(subjects(tree.head(noun), depth));
      }
      return out;
    }
    Optional<Integer> owner = tree.child(noun, "poss");
    if (owner.isPresent()) {
      return List.of(owner.get());
    }
    List<Integer> maker = prepositional(noun, "by");
    if (!maker.isEmpty()) {
      return maker;
    }
    int governor = tree.head(noun);
    // "rejected the attempt to divide it": somebody else's attempt
    boolean carried =
        governor >= 0
            && tree.is(noun, "dobj", "nsubjpass", "attr")
            && !OPPOSING.contains(tree.lemma(governor));
    return carried ? subjects(governor, depth) : List.of();
  }

  /** "Accused it of shelling": the object; "by sailing", "after meeting": the subject. */
  private List<Integer> ofPreposition(int preposition, int depth) {
    int governor = tree.head(preposition);
    if (governor < 0) {
      return List.of();
    }
    if (!tree.isVerb(governor)) {
      return tree.isNoun(governor)
          ? ofNoun(governor, governor, depth)
          : grammaticalSubjects(governor, depth);
    }
    String word = tree.form(preposition);
    if (word.equals("of") || word.equals("for") || word.equals("from")) {
      if (isPassive(governor)) {
        return grammaticalSubjects(governor, depth);
      }
      List<Integer> objects = tree.children(governor, "dobj", "dative");
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return isPassive(governor) ? grammaticalSubjects(governor, depth) : subjects(governor, depth);
  }

  private List<Integer> antecedents(int subject, int verb) {
    if (RELATIVE.contains(tree.token(subject).pos()) || isRelativeThat(subject, verb)) {
      int clause = tree.firstConjunct(verb);
      int noun = tree.head(clause);
      if (noun >= 0 && tree.is(clause, "relcl", "acl", "ccomp", "dep")) {
        return tree.isVerb(noun) ? List.of() : List.of(noun);
      }
      return List.of();
    }
    return List.of(subject);
  }

  private boolean isRelativeThat(int subject, int verb) {
    return tree.form(subject).equals("that") && tree.is(tree.firstConjunct(verb), "relcl");
  }

  /** What it is done to. Every frame of a verb asks, so it is found once. */
  List<Integer> objects(int verb) {
    List<Integer> known = objects.get(verb);
    if (known == null) {
      known = findObjects(verb);
      objects.put(verb, known);
    }
    return known;
  }

  private List<Integer> findObjects(int verb) {
    if (isPassive(verb)) {
      List<Integer> direct = tree.children(verb, "dobj");
      if (!direct.isEmpty()) {
        return direct;
      }
      if (tree.is(verb, "acl", "relcl", "nmod", "amod")
          && tree.child(verb, "nsubjpass", "nsubj").isEmpty()
          && tree.head(verb) >= 0) {
        return List.of(tree.head(verb));
      }
      return grammaticalSubjects(verb);
    }
    List<Integer> out = new ArrayList<>(tree.children(verb, "dobj"));
    if (out.isEmpty() && tree.is(verb, "conj") && tree.head(verb) >= 0) {
      // "condemned and rejected the plan": the object hangs on the last or the first verb
      out.addAll(sharedObject(verb));
    } else if (out.isEmpty()) {
      for (int other : tree.children(verb, "conj")) {
        boolean shares =
            tree.isVerb(other)
                && tree.token(other).pos().equals(tree.token(verb).pos())
                && other - verb <= 3
                && tree.child(other, "nsubj", "prep").isEmpty();
        if (shares) {
          out.addAll(tree.children(other, "dobj"));
        }
      }
    }
    if (out.size() == 1 && RELATIVE.contains(tree.token(out.get(0)).pos())) {
      return tree.is(verb, "relcl") ? List.of(tree.head(verb)) : List.of();
    }
    if (out.isEmpty() && tree.is(verb, "relcl") && tree.head(verb) >= 0) {
      List<Integer> subject = tree.children(verb, "nsubj");
      boolean gap =
          !subject.isEmpty()
              && !RELATIVE.contains(tree.token(subject.get(0)).pos())
              && !tree.form(subject.get(0)).equals("that");
      if (gap) {
        return List.of(tree.head(verb));
      }
    }
    return out;
  }

  private List<Integer> sharedObject(int verb) {
    int first = tree.head(verb);
    boolean alike = tree.isVerb(first) && tree.child(verb, "prep", "ccomp", "xcomp").isEmpty();
    return alike && verb - first <= 3 ? tree.children(first, "dobj") : List.of();
  }

  /** Whom it is given to without a preposition. */
  List<Integer> recipients(int verb) {
    List<Integer> out = new ArrayList<>(2);
    for (int dative : tree.children(verb, "dative")) {
      // "gave aid to it": the preposition itself may be labelled so
      List<Integer> below = tree.children(dative, "pobj");
      out.addAll(below.isEmpty() ? List.of(dative) : below);
    }
    if (out.isEmpty() && isPassive(verb) && tree.child(verb, "dobj").isPresent()) {
      return grammaticalSubjects(verb);
    }
    return out;
  }

  /** Objects of a preposition of {@code head}; "by" includes the agent of a passive. */
  List<Integer> prepositional(int head, String preposition) {
    List<Integer> out = new ArrayList<>(2);
    for (int child : tree.children(head)) {
      // "On Monday it called ...": what stands before the verb is a circumstance
      boolean fronted = child < head && tree.isVerb(head) && !tree.is(child, "agent");
      if (fronted || tree.form(child).equals("according")) {
        continue;
      }
      if (tree.is(child, "prep", "agent", "dative", "prt", "advmod", "prepc")) {
        if (tree.form(child).equals(preposition)) {
          out.addAll(tree.children(child, "pobj", "pcomp"));
        }
        for (int inner : tree.children(child, "prep", "pcomp")) {
          if (tree.form(inner).equals(preposition)) {
            out.addAll(tree.children(inner, "pobj", "pcomp"));
          }
        }
      }
    }
    return out;
  }

  /** Whether {@code head} has the preposition at all, with an object. */
  boolean hasPreposition(int head, String preposition) {
    return !prepositional(head, preposition).isEmpty();
  }

  /** Open complements: infinitives, and those that a noun or adjective takes. */
  List<Integer> openComplements(int head) {
    List<Integer> out = new ArrayList<>(2);
    for (int child : tree.children(head)) {
      boolean open =
          tree.is(child, "xcomp")
              || tree.is(child, "acl", "advcl", "relcl") && isInfinitive(child)
              || tree.is(child, "ccomp") && isInfinitive(child)
              || isCommand(child);
      if (open && (tree.isVerb(child) || tree.isAdjective(child))) {
        tree.conjuncts(child).stream().filter(tree::isVerb).forEach(out::add);
      }
    }
    return out;
  }

  /** "Leave the delta, Norland tells Sudmark": what stands first in the imperative. */
  boolean isCommand(int verb) {
    return tree.is(verb, "advcl", "ccomp", "dep")
        && verb < tree.head(verb)
        && tree.token(verb).pos().equals("VB")
        && tree.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "mark", "advmod").isEmpty();
  }

  boolean isInfinitive(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(a -> tree.token(a).pos().equals("TO"));
  }

  /** Finite complement clauses, by their verbs: "warned that", "a warning that". */
  List<Integer> clauses(int head) {
    List<Integer> out = new ArrayList<>(2);
    for (int child : tree.children(head, "ccomp", "acl", "relcl")) {
      if (tree.is(child, "ccomp") || isThatClause(child)) {
        tree.conjuncts(child).stream().filter(tree::isVerb).forEach(out::add);
      }
    }
    return out;
  }

  private boolean isThatClause(int verb) {
    return tree.children(verb, "mark").stream().anyMatch(m -> tree.form(m).equals("that"));
  }
}
