package org.parley.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the places that slots name: {@code obj}, {@code with}, {@code xcomp.obj}, {@code between}.
 */
final class SlotPaths {
  private static final int MAX = 24;
  private static final List<String> TOWARD =
      List.of("to", "with", "for", "against", "toward", "towards", "of", "on", "over", "from");

  private final Arguments arguments;
  private final NounPhrases phrases;

  SlotPaths(Arguments arguments, NounPhrases phrases) {
    this.arguments = arguments;
    this.phrases = phrases;
  }

  /** Tokens at the end of the path, in order of nearness. */
  List<Integer> at(int head, boolean verbal, List<String> path) {
    Set<Integer> now = new LinkedHashSet<>();
    now.add(head);
    for (String step : path) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int token : now) {
        next.addAll(step(token, verbal && token == head || arguments.tree().isVerb(token), step));
      }
      now = next;
      if (now.size() > MAX) {
        break;
      }
    }
    return List.copyOf(now);
  }

  /**
   * Where a verb and what it takes may name somebody without being asked: its objects, those of
   * prepositions that lead to persons, and the same of its complements.
   */
  List<Integer> around(int verb) {
    Set<Integer> out = new LinkedHashSet<>(arguments.recipients(verb));
    List<Integer> verbs = new ArrayList<>(List.of(verb));
    verbs.addAll(arguments.openComplements(verb));
    verbs.addAll(arguments.clauses(verb));
    for (int each : verbs) {
      out.addAll(objects(each));
      out.addAll(arguments.recipients(each));
      for (String preposition : TOWARD) {
        out.addAll(links(each, true, preposition));
      }
    }
    return List.copyOf(out);
  }

  private List<Integer> step(int token, boolean verbal, String step) {
    ParseTree tree = arguments.tree();
    return switch (step) {
      case "obj" -> verbal ? objects(token) : List.of();
      case "iobj" -> arguments.recipients(token);
      case "subj" -> arguments.subjects(token);
      case "xcomp" -> arguments.openComplements(token);
      case "ccomp" -> arguments.clauses(token);
      case "clause" -> clauseSubjects(token);
      case "poss" -> tree.children(token, "poss");
      case "mod" -> modifiers(token);
      default -> links(token, verbal, step);
    };
  }

  /** Modifiers before a noun; of "X-Y talks" both, in order. */
  private List<Integer> modifiers(int token) {
    ParseTree tree = arguments.tree();
    List<Integer> out = new ArrayList<>();
    for (int modifier : tree.children(token, "nmod", "amod", "compound", "nn")) {
      for (int inner : tree.children(modifier, "compound", "nmod")) {
        if (inner + 1 < modifier && tree.token(inner + 1).form().equals("-")) {
          out.add(inner);
        }
      }
      out.add(modifier);
    }
    return out;
  }

  private List<Integer> objects(int token) {
    List<Integer> out = new ArrayList<>();
    for (int object : arguments.objects(token)) {
      out.addAll(phrases.cores(object));
    }
    return out;
  }

  private List<Integer> clauseSubjects(int token) {
    List<Integer> out = new ArrayList<>();
    for (int verb : arguments.clauses(token)) {
      List<Integer> subjects = arguments.subjects(verb);
      out.addAll(subjects.isEmpty() ? arguments.grammaticalSubjects(verb) : subjects);
    }
    for (int verb : arguments.openComplements(token)) {
      out.addAll(arguments.tree().children(verb, "nsubj"));
    }
    return out;
  }

  /** A preposition of the predicate itself, or, as parses go, of its object. */
  private List<Integer> links(int token, boolean verbal, String preposition) {
    List<Integer> out = new ArrayList<>(arguments.prepositional(token, preposition));
    if (out.isEmpty() && verbal) {
      for (int object : arguments.objects(token)) {
        for (int core : phrases.cores(object)) {
          out.addAll(arguments.prepositional(core, preposition));
        }
      }
      for (int dative : arguments.tree().children(token, "prt", "advmod", "acomp", "oprd")) {
        out.addAll(arguments.prepositional(dative, preposition));
      }
    }
    return out;
  }
}
