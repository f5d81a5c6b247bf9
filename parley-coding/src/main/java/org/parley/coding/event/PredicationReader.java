package org.parley.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.model.Features;
import org.parley.record.Actor;

/**
 * Reads at a verb who acts on whom, and what a model may go by: the words of its arguments and the
 * kinds of its actors, never their names. For one sentence; not thread-safe.
 */
final class PredicationReader {
  private static final List<String> PREPOSITIONS =
      List.of(
          "against", "on", "upon", "at", "to", "with", "from", "of", "over", "for", "in", "into",
          "by", "between", "about", "toward", "towards", "off", "out", "across", "near", "as");
  private static final List<String> MAKERS = List.of("by", "of", "from", "between");
  private static final int STATE = 3;

  /** Begins the feature that names the predicate. */
  static final String LEMMA = "lemma=";

  private final ParseTree tree;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final ActorFinder actors;
  private final MoodReader moods;
  private final Words words;

  PredicationReader(
      Arguments arguments, NounPhrases phrases, Words words, ActorFinder actors, MoodReader moods) {
    this.arguments = arguments;
    this.tree = arguments.tree();
    this.words = words;
    this.phrases = phrases;
    this.actors = actors;
    this.moods = moods;
  }

  /** Where a predicate names whom it is toward, an object before what hangs on prepositions. */
  List<Integer> targets(int token) {
    List<Integer> objects = tree.isVerb(token) ? arguments.objects(token) : List.of();
    Set<Integer> out = new LinkedHashSet<>(objects);
    if (tree.isVerb(token)) {
      out.addAll(arguments.recipients(token));
    }
    for (String preposition : PREPOSITIONS) {
      if (!preposition.equals("by")) {
        out.addAll(arguments.prepositional(token, preposition));
      }
    }
    for (int object : objects) {
      for (String preposition : PREPOSITIONS) {
        out.addAll(arguments.prepositional(object, preposition));
      }
    }
    return List.copyOf(out);
  }

  /** Where a noun names whose act it is: "the plea by Norland", "Norland's plea". */
  private List<Integer> makers(int noun) {
    List<Integer> out = new ArrayList<>(tree.children(noun, "poss"));
    for (String preposition : MAKERS) {
      out.addAll(arguments.prepositional(noun, preposition));
    }
    out.addAll(tree.children(noun, "amod", "nmod", "compound"));
    return out;
  }

  /** Where the doers stand. */
  List<Integer> sources(int token) {
    return tree.isVerb(token) ? arguments.subjects(token) : makers(token);
  }

  /**
   * The predication at a verb or common noun, if an actor does it and it says more than that it is;
   * of a noun only if it says to whom.
   */
  Optional<Predication> at(int token, Optional<String> byFrame, boolean inside) {
    boolean verb =
        tree.isVerb(token)
            && !tree.is(token, "aux", "auxpass", "nmod", "amod", "compound")
            && !words.vague.contains(tree.lemma(token));
    boolean noun =
        tree.token(token).pos().matches("NNS?")
            && !tree.is(token, "nmod", "compound")
            && actors.sources(token).isEmpty();
    if (!verb && !noun) {
      return Optional.empty();
    }
    List<Actor> sources = first(sources(token), !verb);
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> targets = new ArrayList<>(first(targets(token), true));
    targets.removeIf(t -> sources.stream().anyMatch(s -> s.name().equals(t.name())));
    if (noun && targets.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Predication(
            tree.token(token).span(),
            tree.depth(token),
            verb ? features(token, sources, targets) : ofNoun(token, sources, targets),
            sources,
            targets,
            byFrame,
            inside));
  }

  private List<Actor> first(List<Integer> places, boolean target) {
    for (int place : places) {
      List<Actor> found = target ? actors.targets(place) : actors.sources(place);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Features features(int verb, List<Actor> sources, List<Actor> targets) {
    Features out = new Features();
    String lemma = LEMMA + tree.lemma(verb);
    out.add("always").add(lemma);
    tree.child(verb, "prt").ifPresent(p -> out.add(lemma + "&prt=" + tree.form(p)));
    List<String> about = new ArrayList<>();
    for (int object : arguments.objects(verb)) {
      for (int core : phrases.cores(object)) {
        if (actors.targets(core).isEmpty()) {
          about.add("obj=" + tree.lemma(core));
          tree.children(core, "amod", "nmod", "compound").stream()
              .filter(m -> actors.targets(m).isEmpty())
              .forEach(m -> about.add("objmod=" + tree.lemma(m)));
        } else {
          about.add("obj=" + kind(actors.targets(core).get(0)));
        }
      }
    }
    for (int open : arguments.openComplements(verb)) {
      about.add("xcomp=" + tree.lemma(open));
    }
    for (int clause : arguments.clauses(verb)) {
      about.add("ccomp=" + tree.lemma(clause));
    }
    for (String preposition : PREPOSITIONS) {
      for (int inner : arguments.prepositional(verb, preposition)) {
        about.add("prep=" + preposition);
        boolean actor = !actors.targets(inner).isEmpty();
        about.add(
            "pobj="
                + preposition
                + ':'
                + (actor ? kind(actors.targets(inner).get(0)) : tree.lemma(inner)));
      }
    }
    if (arguments.objects(verb).isEmpty()) {
      about.add("obj=none");
    }
    about.forEach(out::add);
    about.forEach(a -> out.add(lemma + '&' + a));
    out.add("src", kind(sources.get(0)));
    out.add("tgt", targets.isEmpty() ? "none" : kind(targets.get(0)));
    if (!targets.isEmpty()) {
      boolean same = sources.get(0).country().equals(targets.get(0).country());
      out.addIf(same, "same-country");
    }
    Mood mood = moods.of(verb);
    out.add("realis", mood.realis().label()).add("modal", mood.modal().name());
    out.addIf(mood.negated(), "negated").addIf(arguments.isPassive(verb), "passive");
    out.add("relation", tree.token(verb).relation()).add("pos", tree.token(verb).pos());
    out.addIf(words.reportVerb.contains(tree.lemma(verb)), "reports");
    out.addIf(words.light.contains(tree.lemma(verb)), "light");
    return out;
  }

  private Features ofNoun(int noun, List<Actor> sources, List<Actor> targets) {
    Features out = new Features();
    String lemma = LEMMA + tree.lemma(noun);
    out.add("always").add("noun").add(lemma);
    for (int modifier : tree.children(noun, "amod", "nmod", "compound")) {
      if (actors.targets(modifier).isEmpty()) {
        out.add("objmod=" + tree.lemma(modifier));
      }
    }
    for (int child : tree.children(noun, "prep")) {
      out.add("prep=" + tree.form(child)).add(lemma + "&prep=" + tree.form(child));
      tree.children(child, "pobj").stream()
          .filter(i -> actors.targets(i).isEmpty())
          .forEach(i -> out.add("pobj=" + tree.form(child) + ':' + tree.lemma(i)));
    }
    arguments.openComplements(noun).forEach(i -> out.add("xcomp=" + tree.lemma(i)));
    int governor = tree.head(noun);
    if (governor >= 0) {
      out.add("governor=" + tree.lemma(governor));
    }
    out.add("src", kind(sources.get(0))).add("tgt", kind(targets.get(0)));
    out.addIf(sources.get(0).country().equals(targets.get(0).country()), "same-country");
    out.add("realis", moods.of(noun).realis().label()).add("relation", tree.token(noun).relation());
    return out;
  }

  /** What an actor is, without its name: a state, its army, a body above states. */
  private static String kind(Actor actor) {
    String code = actor.code();
    if (code.isBlank()) {
      return "person";
    }
    if (code.startsWith("IGO") || code.startsWith("NGO") || code.startsWith("MNC")) {
      return code.substring(0, STATE);
    }
    return code.length() <= STATE ? "state" : code.substring(code.length() - STATE);
  }
}
