package org.parley.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.PredicatePattern.Role;

/** Where a frame that holds at a predicate names who acts, and toward whom. */
final class FramePlaces {
  private static final String FIRST_DEED_OF_CONFLICT = "14";
  private static final String FIRST_PHYSICAL = "17";

  private final ParseTree tree;
  private final Arguments arguments;
  private final SlotPaths paths;
  private final Governors governors;
  private final Aims aims;
  private final Words words;
  private final ActorTest actors;

  FramePlaces(
      Arguments arguments, NounPhrases phrases, SlotPaths paths, Words words, ActorTest actors) {
    this.arguments = arguments;
    this.tree = arguments.tree();
    this.paths = paths;
    this.governors = new Governors(arguments, words);
    this.aims = new Aims(arguments, phrases, words);
    this.words = words;
    this.actors = actors;
  }

  /** The places that the frame itself has for its target, in its order. */
  Set<Integer> targets(Frame frame, int token) {
    Set<Integer> out = new LinkedHashSet<>();
    for (List<String> path : frame.targets()) {
      out.addAll(paths.at(token, frame.verbal(), path));
    }
    if (!frame.verbal() && out.stream().noneMatch(actors::isNamed)) {
      out.addAll(governors.undergoers(token));
    }
    return out;
  }

  /** Whether somebody whom the frame can be about stands there. */
  boolean isNamed(Frame frame, String code, Set<Integer> targets) {
    boolean physical = isPhysical(frame, code);
    return targets.stream()
        .anyMatch(
            t ->
                frame.targetsHead()
                    ? actors.isActing(t)
                    : physical ? actors.isActor(t) : actors.isNamed(t));
  }

  private static boolean isPhysical(Frame frame, String code) {
    return frame.needsTarget() && code.compareTo(FIRST_PHYSICAL) >= 0;
  }

  /** "Promised to fight hunger" is no battle, whoever stands around it. */
  boolean isOnThing(Frame frame, int token, String code) {
    return isPhysical(frame, code)
        && frame.verbal()
        && frame.constraints().stream().noneMatch(c -> c.role() == Role.OBJ)
        && !arguments.objects(token).isEmpty();
  }

  /**
   * Adds where else somebody may be named: in the act inside, around a verb of words, as its aim.
   *
   * @param used receives what can then be no other act
   */
  void widen(
      Set<Integer> targets,
      Frame frame,
      int token,
      String code,
      Optional<Match> act,
      Set<Integer> used) {
    act.ifPresent(a -> targets.addAll(a.targets()));
    if (frame.verbal() && code.compareTo("02") >= 0 && code.compareTo(FIRST_DEED_OF_CONFLICT) < 0) {
      targets.addAll(paths.at(token, true, List.of("obj")));
    }
    if (act.isPresent()
        && (code.startsWith(Composition.APPEAL) || code.startsWith(Composition.DEMAND))) {
      targets.addAll(act.get().sources());
    }
    if (frame.verbal() && code.compareTo(FIRST_DEED_OF_CONFLICT) < 0) {
      boolean deed = code.compareTo("03") >= 0 && code.compareTo("09") < 0;
      paths.around(token).stream().filter(t -> !deed || actors.isActing(t)).forEach(targets::add);
    }
    if (Words.begins(words.aimedCode, code)) {
      targets.addAll(aims.of(token, used));
    }
  }

  /** "X and Y met", "the X-Y talks": several subjects stand for each other. */
  boolean isPlural(Frame frame, int token) {
    if (!Words.begins(words.mutual, frame.cameo())) {
      return false;
    }
    if (!frame.verbal()) {
      return paths.at(token, false, List.of("mod")).stream().filter(actors::isNamed).count() > 1;
    }
    return arguments.subjects(token).stream()
        .anyMatch(s -> tree.conjuncts(s).size() > 1 || actors.isSeveral(s));
  }

  /** Where the doer is named: the subject of a verb, else the frame's own places. */
  List<Integer> sources(Frame frame, int token, Set<Integer> targets) {
    if (frame.verbal()) {
      boolean adjectival =
          tree.isAdjective(token)
              || frame.head().equals(tree.form(token)) && !frame.head().equals(tree.lemma(token));
      List<Integer> subjects =
          adjectival ? arguments.grammaticalSubjects(token) : arguments.subjects(token);
      if (!subjects.isEmpty() || !arguments.isPassive(token)) {
        return subjects;
      }
    }
    List<Integer> out = new ArrayList<>();
    for (List<String> path : frame.sources()) {
      for (int place : paths.at(token, frame.verbal(), path)) {
        boolean shared = path.contains("between") || path.get(0).equals("mod");
        if (shared || !targets.contains(place)) {
          out.add(place);
        }
      }
    }
    if (!frame.verbal() && out.stream().noneMatch(actors::isNamed)) {
      out.addAll(governors.doers(token));
    }
    return out;
  }
}
