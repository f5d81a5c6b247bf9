package org.parley.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.codebook.PredicatePattern;
import org.parley.codebook.PredicatePattern.Role;
import org.parley.codebook.PredicatePattern.Slot;

/**
 * One frame of the codebook made ready for matching.
 *
 * @param order position in the codebook; of equals the first holds
 * @param headWords the head of a noun's frame, which may be of several words
 * @param particle that must stand with the head; empty for none
 * @param needsTarget whether it is no event without a target
 * @param targetsHead whether the noun phrase itself must name the target, not something in it
 */
record Frame(
    String cameo,
    int order,
    boolean verbal,
    String head,
    LemmaSet headWords,
    Optional<String> particle,
    List<Constraint> constraints,
    List<List<String>> acts,
    List<List<String>> targets,
    List<List<String>> sources,
    boolean needsTarget,
    boolean targetsHead) {
  private static final String NEED = "need";
  private static final String SELF = "self";
  private static final int UNLISTED = -1;

  /** What must stand in a place: words, or prepositions with their nouns. */
  record Constraint(Role role, LemmaSet words, List<Link> links) {}

  /** A preposition with the nouns it must have; any noun if there are none. */
  record Link(String preposition, LemmaSet words) {}

  /**
   * The frames of one pattern: one for each alternative of its head.
   *
   * @param sets gives the set of a list of words; most lists stand in many frames
   */
  static List<Frame> of(
      String cameo, int order, PredicatePattern pattern, Function<List<String>, LemmaSet> sets) {
    List<Constraint> constraints = new ArrayList<>();
    List<List<String>> acts = new ArrayList<>();
    List<List<String>> targets = new ArrayList<>();
    List<List<String>> sources = new ArrayList<>();
    boolean needs = false;
    boolean self = false;
    for (Slot slot : pattern.slots()) {
      switch (slot.role()) {
        case TARGET -> {
          needs |= slot.values().contains(NEED);
          self |= slot.values().contains(SELF);
          slot.values().stream()
              .filter(v -> !v.equals(NEED) && !v.equals(SELF))
              .forEach(v -> targets.add(path(v)));
        }
        case SOURCE -> slot.values().forEach(v -> sources.add(path(v)));
        case ACT -> slot.values().forEach(v -> acts.add(path(v)));
        case PREP ->
            constraints.add(new Constraint(slot.role(), sets.apply(List.of()), links(slot, sets)));
        case OBJ, SUBJ, XCOMP, CCOMP, PRT, PRED, ADV, MOD ->
            constraints.add(new Constraint(slot.role(), sets.apply(slot.values()), List.of()));
      }
    }
    List<Frame> out = new ArrayList<>();
    for (String head : pattern.heads()) {
      int blank = pattern.verbal() ? head.indexOf(' ') : -1;
      out.add(
          new Frame(
              cameo,
              order,
              pattern.verbal(),
              blank < 0 ? head : head.substring(0, blank),
              sets.apply(List.of(head)),
              blank < 0 ? Optional.empty() : Optional.of(head.substring(blank + 1)),
              List.copyOf(constraints),
              List.copyOf(acts),
              List.copyOf(targets),
              List.copyOf(sources),
              needs,
              self));
    }
    return out;
  }

  /** Stands for a predicate that the codebook does not have. */
  static Frame unlisted(String cameo, String head) {
    return new Frame(
        cameo,
        UNLISTED,
        true,
        head,
        new LemmaSet(List.of(head)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        false);
  }

  private static List<String> path(String value) {
    return List.of(value.split("[.>]"));
  }

  /**
   * {@code against|over>tax|wage}: prepositions, the last with an arrow, then nouns for all of
   * them; without an arrow prepositions only.
   */
  private static List<Link> links(Slot slot, Function<List<String>, LemmaSet> sets) {
    Set<String> prepositions = new LinkedHashSet<>();
    List<String> nouns = new ArrayList<>();
    boolean arrows = false;
    for (String value : slot.values()) {
      int arrow = value.indexOf('>');
      if (arrow >= 0) {
        arrows = true;
        prepositions.add(value.substring(0, arrow));
        nouns.add(value.substring(arrow + 1));
      } else if (arrows) {
        nouns.add(value);
      } else {
        prepositions.add(value);
      }
    }
    LemmaSet words = sets.apply(nouns);
    return prepositions.stream().map(p -> new Link(p, words)).toList();
  }

  /** Whether something that is promised, refused ... stands with it. */
  boolean hasComplement() {
    return !acts.isEmpty() || constraints.stream().anyMatch(c -> c.role() == Role.XCOMP);
  }

  /** Whether a negation is part of the frame ("see no need"). */
  boolean isNegative() {
    return constraints.stream().anyMatch(c -> c.role() == Role.ADV && c.words().contains("not"));
  }

  /** "event/163/impose": code and head, as records name the rule. */
  String rule(String code) {
    String name = particle.map(p -> head + "-" + p).orElse(head).replace(' ', '-');
    if (order == UNLISTED) {
      return "event/model/" + code + "/" + name;
    }
    return "event/" + code + "/" + name + "#" + order;
  }
}
