package org.parley.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.PredicatePattern.Role;
import org.parley.document.Span;

/** Finds the best frame at each predicate of one sentence. For one sentence; not thread-safe. */
final class FrameMatcher {
  private static final int MAX_DEPTH = 4;
  private static final int CONSTRAINT = 2;
  private static final int COMPOSED = 4;
  private static final int TRIGGER_TOKENS = 8;

  private final FrameIndex index;
  private final Composition composition;
  private final Words words;
  private final ParseTree tree;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final SlotPaths paths;
  private final Constraints constraints;
  private final FramePlaces places;
  private final ActorTest actors;
  private final Map<Integer, Optional<Match>> found = new HashMap<>();

  FrameMatcher(
      FrameIndex index,
      Composition composition,
      Words words,
      Arguments arguments,
      NounPhrases phrases,
      ActorTest actors) {
    this.index = index;
    this.composition = composition;
    this.words = words;
    this.arguments = arguments;
    this.tree = arguments.tree();
    this.phrases = phrases;
    this.paths = new SlotPaths(arguments, phrases);
    this.constraints = new Constraints(arguments, phrases);
    this.places = new FramePlaces(arguments, phrases, paths, words, actors);
    this.actors = actors;
  }

  /** The best frame whose head is the token. */
  Optional<Match> at(int token) {
    return at(token, 0, false);
  }

  /** Every token is matched once at each depth, however the acts nest. */
  private Optional<Match> at(int token, int depth, boolean inside) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    int key = (token * (MAX_DEPTH + 1) + depth) * 2 + (inside ? 1 : 0);
    Optional<Match> known = found.get(key);
    if (known == null) {
      known = best(token, depth, inside);
      found.put(key, known);
    }
    return known;
  }

  private Optional<Match> best(int token, int depth, boolean inside) {
    Match best = null;
    for (Frame frame : index.at(tree, token)) {
      Optional<Match> match = match(frame, token, depth, inside);
      if (match.isPresent() && (best == null || better(match.get(), best))) {
        best = match.get();
      }
    }
    Optional<Match> carried = carried(token, depth, inside);
    if (carried.isPresent() && (best == null || carried.get().score() > best.score())) {
      best = carried.get();
    }
    return Optional.ofNullable(best);
  }

  private boolean better(Match a, Match b) {
    if (a.score() != b.score()) {
      return a.score() > b.score();
    }
    boolean sourced = a.sources().stream().anyMatch(actors::isNamed);
    if (sourced != b.sources().stream().anyMatch(actors::isNamed)) {
      // the frame that knows who does it: the other would give no event
      return sourced;
    }
    if (a.code().length() != b.code().length()) {
      return a.code().length() > b.code().length();
    }
    return b.code().endsWith("0") && !a.code().endsWith("0");
  }

  private Optional<Match> match(Frame frame, int token, int depth, boolean inside) {
    if (!frame.verbal() && frame.headWords().match(tree, token) == 0) {
      return Optional.empty();
    }
    Set<Integer> used = new HashSet<>();
    int score = frame.head().indexOf(' ') >= 0 ? CONSTRAINT : 0;
    if (frame.verbal()) {
      int particle = particle(frame, token, used);
      if (particle < 0) {
        return Optional.empty();
      }
      score += particle;
    }
    for (Frame.Constraint constraint : frame.constraints()) {
      int found = constraints.match(constraint, token, frame.verbal(), used);
      if (found == 0) {
        return Optional.empty();
      }
      score += constraint.words().isAny() ? 0 : CONSTRAINT + found - 1;
    }
    Span trigger = trigger(frame, token, used);
    Optional<Match> act = Optional.empty();
    if (!frame.acts().isEmpty()) {
      act = act(frame, token, depth, used);
      if (act.isEmpty()) {
        return Optional.empty();
      }
      score += isSpecific(frame, act.get()) ? COMPOSED : 0;
      score += Math.min(2, act.get().score() / 2);
    }
    return complete(frame, token, trigger, used, score, act, inside);
  }

  /** Points for the particle; −1 where the verb has one that the frame does not know. */
  private int particle(Frame frame, int token, Set<Integer> used) {
    if (frame.particle().isPresent()) {
      for (int child : tree.children(token, "prt", "advmod", "prep")) {
        if (tree.form(child).equals(frame.particle().get())) {
          used.add(child);
          return CONSTRAINT;
        }
      }
      return -1;
    }
    if (tree.child(token, "prt").isEmpty() || words.light.contains(frame.head())) {
      return 0;
    }
    return frame.constraints().stream().anyMatch(c -> c.role() == Role.PRT) ? 0 : -1;
  }

  /**
   * @param used receives all acts found there: "agreed to meet and to trade" is one promise
   */
  private Optional<Match> act(Frame frame, int token, int depth, Set<Integer> used) {
    Match best = null;
    for (List<String> path : frame.acts()) {
      for (int place : paths.at(token, frame.verbal(), path)) {
        if (path.get(0).equals("ccomp") && !isOwnClause(frame, token, place)) {
          continue;
        }
        for (int core : tree.isVerb(place) ? List.of(place) : phrases.cores(place)) {
          Optional<Match> inner = core == token ? Optional.empty() : at(core, depth + 1, true);
          if (inner.isPresent() && fits(frame, inner.get())) {
            used.add(core);
            used.addAll(inner.get().used());
            if (best == null || inner.get().score() > best.score()) {
              best = inner.get();
            }
          }
        }
      }
      if (best != null) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  /**
   * "Promised that it would" speaks of the subject itself; "demanded that they withdraw" has no
   * tense of its own, which "suggested that they aim" has.
   */
  private boolean isOwnClause(Frame frame, int token, int clause) {
    String root = frame.cameo().substring(0, 2);
    List<Integer> own = arguments.grammaticalSubjects(token);
    List<Integer> inner = arguments.grammaticalSubjects(clause);
    boolean wish = root.equals(Composition.APPEAL) || root.equals(Composition.DEMAND);
    if (wish) {
      return tree.token(clause).pos().matches("VB|VBP")
          || tree.children(clause, "aux", "auxpass").stream()
              .anyMatch(a -> tree.token(a).pos().matches("MD|VB"));
    }
    return inner.isEmpty() || !own.isEmpty() && actors.isSame(own.get(0), inner.get(0));
  }

  private boolean fits(Frame frame, Match act) {
    if (!isGeneric(frame)) {
      return true;
    }
    String root = frame.cameo().substring(0, 2);
    return root.equals(Composition.INTENT)
        || composition.compose(root, act.code()).isPresent()
        || !Composition.isOperator(root);
  }

  /**
   * Whether the two have a code of their own together; else a frame that names the object is
   * better.
   */
  private boolean isSpecific(Frame frame, Match act) {
    String root = frame.cameo().substring(0, 2);
    String code = composition.compose(root, act.code()).orElse("0");
    return !code.endsWith("0");
  }

  private static boolean isGeneric(Frame frame) {
    return frame.cameo().length() == 3 && frame.cameo().endsWith("0");
  }

  private Optional<Match> complete(
      Frame frame,
      int token,
      Span trigger,
      Set<Integer> used,
      int score,
      Optional<Match> act,
      boolean inside) {
    String code = frame.cameo();
    boolean planned = false;
    if (act.isPresent() && isGeneric(frame)) {
      Optional<String> composed = composition.compose(code.substring(0, 2), act.get().code());
      planned = composed.isEmpty() && code.startsWith(Composition.INTENT);
      code = composed.orElse(planned ? act.get().code() : code);
    }
    Set<Integer> targets = places.targets(frame, token);
    boolean found = places.isNamed(frame, code, targets);
    boolean objectMissing =
        act.isEmpty() && isTransitive(frame) && arguments.objects(token).isEmpty();
    boolean needed =
        frame.needsTarget()
            && (!inside || places.isOnThing(frame, token, code))
            && !places.isPlural(frame, token);
    if (!found && (objectMissing || needed)) {
      return Optional.empty();
    }
    Set<Integer> all = new HashSet<>(used);
    places.widen(targets, frame, token, code, act, all);
    act.ifPresent(
        a -> {
          all.addAll(a.used());
          all.add(a.head());
        });
    List<Integer> sources = places.sources(frame, token, targets);
    return Optional.of(
        new Match(
            frame,
            token,
            code,
            score + (found ? 1 : 0),
            trigger,
            all,
            sources,
            List.copyOf(targets),
            act,
            planned));
  }

  /** The predicate with its particle and the noun that makes the act ("imposed new sanctions"). */
  private Span trigger(Frame frame, int token, Set<Integer> used) {
    int first = token;
    int last = token;
    if (frame.verbal()) {
      for (int each : used) {
        // "the criticism that it levelled"
        boolean before = tree.is(token, "relcl") && each == tree.head(token);
        first = before && token - each <= TRIGGER_TOKENS ? each : first;
        boolean near = each > last && each - token <= TRIGGER_TOKENS;
        last = near && !tree.isVerb(each) ? each : last;
      }
    }
    return tree.span(first, last);
  }

  private static boolean isTransitive(Frame frame) {
    return frame.verbal()
        && !frame.targets().isEmpty()
        && frame.targets().get(0).get(0).equals("obj")
        && frame.constraints().stream().noneMatch(c -> c.role() == Role.OBJ);
  }

  /**
   * "Held talks", "launched an attack": the act is the object's; "began to withdraw": the verb's.
   */
  private Optional<Match> carried(int token, int depth, boolean inside) {
    if (!tree.isVerb(token)) {
      return Optional.empty();
    }
    if (words.light.contains(tree.lemma(token))) {
      for (int object : arguments.objects(token)) {
        for (int core : phrases.cores(object)) {
          Optional<Match> noun = tree.isNoun(core) ? at(core, depth + 1, true) : Optional.empty();
          if (noun.isPresent() && noun.get().head() == core) {
            return Optional.of(carriedBy(token, noun.get()));
          }
        }
      }
    }
    if (inside && words.aspect.contains(tree.lemma(token))) {
      for (int open : arguments.openComplements(token)) {
        Optional<Match> inner = at(open, depth + 1, true);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private Match carriedBy(int verb, Match noun) {
    Set<Integer> targets = new LinkedHashSet<>();
    for (List<String> path : noun.frame().targets()) {
      targets.addAll(paths.at(verb, true, path));
    }
    targets.addAll(noun.targets());
    targets.addAll(arguments.recipients(verb));
    List<Integer> sources = new ArrayList<>(arguments.subjects(verb));
    if (sources.isEmpty()) {
      sources.addAll(noun.sources());
    }
    Set<Integer> used = new HashSet<>(noun.used());
    used.add(noun.head());
    return new Match(
        noun.frame(),
        verb,
        noun.code(),
        noun.score() + 1,
        tree.span(verb, noun.head()),
        used,
        sources,
        List.copyOf(targets),
        noun.act(),
        noun.planned() || words.planning.contains(tree.lemma(verb)));
  }
}
