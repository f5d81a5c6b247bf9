package org.parley.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.AgentNoun;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.CodedRecord;
import org.parley.record.Provenance;
import org.parley.record.Voice;

/** The events of one sentence, from its frames. For one sentence; not thread-safe. */
final class SentenceEvents {
  private final Words words;
  private final Composition composition;
  private final ParseTree tree;
  private final Arguments arguments;
  private final ActorFinder actors;
  private final FrameMatcher matcher;
  private final MoodReader moods;
  private final AttributionReader attributions;
  private final Politics politics;
  private final Counterparts counterparts;
  private final UnnamedDoers unnamed;
  private final HomeActors home;
  private final PredicationReader predications;
  private final PredicateJudge judge;

  SentenceEvents(
      ParseTree tree,
      Words words,
      Composition composition,
      FrameIndex index,
      Map<String, AgentNoun> agents,
      SentenceActors named,
      List<CodedRecord> before,
      Counterparts counterparts,
      PredicateJudge judge) {
    this.words = words;
    this.composition = composition;
    this.tree = tree;
    this.arguments = new Arguments(tree);
    NounPhrases phrases = new NounPhrases(arguments, words);
    this.actors = new ActorFinder(arguments, phrases, words, named, agents);
    this.matcher = new FrameMatcher(index, composition, words, arguments, phrases, actors);
    this.moods = new MoodReader(arguments, words);
    this.attributions = new AttributionReader(arguments, words, named, before);
    this.politics = new Politics(words);
    this.home = new HomeActors(actors, words);
    this.unnamed = new UnnamedDoers(arguments, words, actors, politics);
    this.counterparts = counterparts;
    this.predications = new PredicationReader(arguments, phrases, words, actors, moods);
    this.judge = judge;
  }

  List<Draft> drafts() {
    List<Draft> out = new ArrayList<>();
    for (Match match : matches()) {
      for (Draft draft : drafts(match)) {
        if (out.stream().noneMatch(d -> covers(d, draft))) {
          out.removeIf(d -> covers(draft, d));
          out.add(draft);
        }
      }
    }
    return out;
  }

  /** The frames of the sentence, without those that are part of another. */
  private List<Match> matches() {
    List<Match> all = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      matcher.at(i).ifPresent(all::add);
    }
    all.sort(
        Comparator.comparingInt((Match m) -> tree.depth(m.head())).thenComparingInt(Match::head));
    Set<Integer> used = new HashSet<>();
    List<Match> kept = new ArrayList<>();
    for (Match match : all) {
      if (!used.contains(match.head()) && !isConsequence(match, kept)) {
        kept.add(match);
        if (isSourced(match)) {
          used.addAll(match.used());
        }
      }
    }
    kept.addAll(unlisted(all, used));
    kept.sort(Comparator.comparingInt(Match::head));
    return kept;
  }

  /** What the lexicon does not know and the judge does. */
  private List<Match> unlisted(List<Match> listed, Set<Integer> used) {
    Map<Integer, String> frames = new HashMap<>();
    listed.forEach(m -> frames.putIfAbsent(m.head(), m.code()));
    List<Match> out = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Optional<String> byFrame = Optional.ofNullable(frames.get(i));
      boolean inside = used.contains(i);
      Optional<String> code =
          judge.hears(tree.lemma(i), byFrame.isPresent() || inside)
              ? predications
                  .at(i, byFrame, inside)
                  .flatMap(judge::code)
                  .filter(c -> !Words.begins(words.listedCode, c))
              : Optional.empty();
      if (code.isPresent()) {
        out.add(
            Match.unlisted(
                code.get(),
                i,
                tree.lemma(i),
                tree.token(i).span(),
                predications.sources(i),
                predications.targets(i)));
      }
    }
    return out;
  }

  /** "Shelled the town, killing six": one act of violence. */
  private boolean isConsequence(Match match, List<Match> kept) {
    if (!tree.is(match.head(), "advcl", "conj")
        || match.root().compareTo("18") < 0
        || !tree.token(match.head()).pos().equals("VBG")) {
      return false;
    }
    int governor = tree.head(tree.firstConjunct(match.head()));
    return kept.stream().anyMatch(k -> k.head() == governor && k.root().compareTo("18") >= 0);
  }

  private boolean isSourced(Match match) {
    return match.sources().stream().anyMatch(s -> !actors.sources(s).isEmpty());
  }

  /** One record a sentence for the same kind of act of the same source toward the same target. */
  private static boolean covers(Draft a, Draft b) {
    boolean sameTarget =
        b.target().isEmpty()
            || a.target().isPresent() && isAlike(a.target().get(), b.target().get());
    return sameTarget
        && isAlike(a.source(), b.source())
        && a.code().substring(0, 2).equals(b.code().substring(0, 2))
        && a.realis() == b.realis();
  }

  /** The same name, or two of one state ("its aircraft and its destroyer"). */
  private static boolean isAlike(Actor a, Actor b) {
    return a.name().equals(b.name())
        || a.country().isPresent() && a.country().equals(b.country()) && a.code().equals(b.code());
  }

  private List<Draft> drafts(Match match) {
    if (Words.begins(words.verbal, match.code()) && attributions.isOnlooker(match.trigger())) {
      return List.of();
    }
    List<Actor> sources = sources(match);
    Mood mood = match.frame().isNegative() ? Mood.PLAIN : moods.of(match.head());
    Optional<Attribution> attribution = attributions.of(match.head(), match.trigger());
    Optional<Actor> speaker = attribution.flatMap(Attribution::speaker);
    boolean own =
        !sources.isEmpty()
            && speaker.map(s -> isSame(s, sources.get(0))).orElse(attribution.isEmpty());
    boolean other = speaker.isPresent() && !own;
    Resolution resolved = Resolution.of(match, mood, composition, other, own);
    if (resolved.bySpeaker() && speaker.isPresent()) {
      return byDemand(match, resolved, speaker.get(), sources);
    }
    List<Actor> targets = targets(match, sources);
    if (targets.isEmpty() && isByModifier(match) && !Words.begins(words.alone, match.code())) {
      targets =
          sources.stream().findFirst().flatMap(counterparts::of).map(List::of).orElse(List.of());
      if (targets.isEmpty() && sources.size() < 2) {
        return List.of();
      }
    }
    if (sources.size() > 1 && targets.isEmpty() && Words.begins(words.mutual, resolved.code())) {
      return between(match, resolved, sources, attribution);
    }
    if (match.frame().needsTarget() && targets.isEmpty() && match.act().isEmpty()) {
      return List.of();
    }
    if (targets.isEmpty() && Words.begins(words.addressed, resolved.code())) {
      return List.of();
    }
    List<Draft> out = new ArrayList<>();
    if (sources.isEmpty()) {
      for (Actor victim : unnamed.victims(match)) {
        put(out, match, resolved, UnnamedDoers.NOBODY, Optional.of(victim), attribution);
      }
      return out;
    }
    for (Actor source : sources) {
      Optional<Actor> understood =
          Words.begins(words.understood, resolved.code())
                  && targets.stream().noneMatch(actors::isKnown)
              ? counterparts.of(source)
              : Optional.empty();
      if (targets.isEmpty() || understood.isPresent()) {
        add(out, match, resolved, source, understood, attribution);
        continue;
      }
      for (Actor target : targets) {
        if (!isSelf(source, target)) {
          add(out, match, resolved, source, Optional.of(target), attribution);
        }
      }
    }
    return out;
  }

  /** "Norland sanctions": named by a modifier of the noun only. */
  private boolean isByModifier(Match match) {
    return !match.frame().verbal()
        && !tree.isVerb(match.head())
        && match.sources().stream()
            .filter(s -> !actors.targets(s).isEmpty())
            .findFirst()
            .map(s -> tree.is(s, "nmod", "amod", "compound"))
            .orElse(false);
  }

  private List<Actor> sources(Match match) {
    for (int place : match.sources()) {
      boolean modifier = !match.frame().verbal() && !tree.is(place, "pobj");
      List<Actor> found = modifier ? actors.targets(place) : actors.sources(place);
      if (!found.isEmpty()) {
        boolean pair = tree.is(place, "compound", "nmod") && found.size() == 1;
        return pair ? withPartners(match, found) : found;
      }
    }
    if (Words.begins(words.domestic, match.code())) {
      for (int place : match.sources()) {
        Optional<Actor> understood = actors.domestic(place);
        if (understood.isPresent()) {
          return List.of(understood.get());
        }
      }
    }
    return List.of();
  }

  /** "Norland-Sudmark talks": the other name before the noun is the other party. */
  private List<Actor> withPartners(Match match, List<Actor> first) {
    List<Actor> out = new ArrayList<>(first);
    for (int place : match.sources()) {
      if (tree.is(place, "compound", "nmod")) {
        for (Actor actor : actors.targets(place)) {
          if (out.stream().noneMatch(a -> isSelf(a, actor))) {
            out.add(actor);
          }
        }
      }
    }
    return Words.begins(words.mutual, match.code()) ? out : first;
  }

  /** At the first place that names one; somebody of no known state only if there is nobody else. */
  private List<Actor> targets(Match match, List<Actor> sources) {
    List<Actor> vague = List.of();
    for (int place : match.targets()) {
      List<Actor> found = new ArrayList<>();
      for (Actor actor :
          match.frame().targetsHead() ? actors.sources(place) : actors.targets(place)) {
        if (sources.stream().noneMatch(s -> isSelf(s, actor))) {
          found.add(sources.isEmpty() ? actor : home.of(actor, sources.get(0)));
        }
      }
      if (found.stream().anyMatch(actors::isKnown)) {
        return found;
      }
      vague = vague.isEmpty() ? found : vague;
    }
    return vague;
  }

  /** Mutual acts of several: one record for the first with each of the others. */
  private List<Draft> between(
      Match match, Resolution resolved, List<Actor> sources, Optional<Attribution> attribution) {
    List<Draft> out = new ArrayList<>();
    for (Actor partner : sources.subList(1, sources.size())) {
      add(out, match, resolved, sources.get(0), Optional.of(partner), attribution);
    }
    return out;
  }

  private List<Draft> byDemand(
      Match match, Resolution resolved, Actor speaker, List<Actor> addressed) {
    List<Draft> out = new ArrayList<>();
    for (Actor target : addressed) {
      if (!isSame(speaker, target)) {
        add(out, match, resolved, speaker, Optional.of(target), Optional.empty());
      }
    }
    return out;
  }

  private void add(
      List<Draft> out,
      Match match,
      Resolution resolved,
      Actor source,
      Optional<Actor> target,
      Optional<Attribution> attribution) {
    if (politics.isPolitical(resolved.code(), source, target)) {
      put(out, match, resolved, source, target, attribution);
    }
  }

  private static void put(
      List<Draft> out,
      Match match,
      Resolution resolved,
      Actor source,
      Optional<Actor> target,
      Optional<Attribution> attribution) {
    Optional<Actor> speaker =
        attribution.flatMap(Attribution::speaker).filter(s -> !isSame(s, source));
    out.add(
        new Draft(
            resolved.code(),
            match.rule(),
            match.head(),
            match.trigger(),
            source,
            target,
            resolved.realis(),
            certainty(resolved.code(), source, target, attribution),
            speaker.map(Actor::name).orElse(Provenance.DOCUMENT),
            match));
  }

  private static Certainty certainty(
      String code, Actor source, Optional<Actor> target, Optional<Attribution> attribution) {
    if (attribution.isEmpty()) {
      return Certainty.STATED;
    }
    Optional<Actor> speaker = attribution.get().speaker();
    if (speaker.isEmpty()) {
      return Certainty.ALLEGED;
    }
    if (isSame(speaker.get(), source)) {
      return Certainty.STATED;
    }
    boolean hostile = code.compareTo("09") >= 0 && !code.startsWith("10");
    boolean opponent =
        target.map(t -> isSame(speaker.get(), t)).orElse(false) && hostile
            || attribution.get().charge();
    boolean unnamed = attribution.get().voice() == Voice.UNNAMED;
    return opponent || unnamed ? Certainty.ALLEGED : Certainty.REPORTED;
  }

  /** The same actor, or one that speaks for the same state or side. */
  private static boolean isSame(Actor a, Actor b) {
    if (a.name().equals(b.name())) {
      return true;
    }
    return !a.side().equals(Actor.OTHER) && a.side().equals(b.side());
  }

  private static boolean isSelf(Actor a, Actor b) {
    boolean forState =
        a.code().length() == 3 || a.code().contains("GOV") || a.code().contains("MIL");
    boolean ownState =
        forState && b.code().length() == 3 && a.country().map(b.code()::equals).orElse(false);
    return a.name().equals(b.name())
        || ownState
        || a.text().isPresent() && b.text().isPresent() && a.text().get().equals(b.text().get());
  }
}
