package org.parley.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.Codebook;
import org.parley.codebook.EntityKind;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.record.Actor;

/**
 * Who stands at a token. A source must be named by the noun phrase itself ("Norland's army",
 * "rebels in Sudmark"); a target may be named anywhere in it ("the decision of Norland's
 * parliament"). Compound actors are split. A place alone is no actor.
 */
final class ActorFinder implements ActorTest {
  private static final int MAX_DEPTH = 3;
  private static final int MAX_ACTORS = 12;
  private static final int SECTOR = 3;
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private final ParseTree tree;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final Words words;
  private final SentenceActors mentions;
  private final Map<String, AgentNoun> agents;
  private final Origins origins;

  ActorFinder(
      Arguments arguments,
      NounPhrases phrases,
      Words words,
      SentenceActors mentions,
      Map<String, AgentNoun> agents) {
    this.arguments = arguments;
    this.tree = arguments.tree();
    this.phrases = phrases;
    this.words = words;
    this.mentions = mentions;
    this.agents = agents;
    this.origins = new Origins(arguments, words, mentions);
  }

  /** Agent nouns of a codebook by their lemmas. */
  static Map<String, AgentNoun> agents(Codebook codebook) {
    Map<String, AgentNoun> out = new LinkedHashMap<>();
    codebook.agents().forEach(a -> out.putIfAbsent(a.lemma(), a));
    return out;
  }

  /** Actors that act at the token, in text order. */
  List<Actor> sources(int token) {
    return all(token, false);
  }

  /** Actors named in the noun phrase at the token, the nearest to its head first. */
  List<Actor> targets(int token) {
    return all(token, true);
  }

  /** Whether it is known of whom the actor is: not "troops" or "a reporter" alone. */
  boolean isKnown(Actor actor) {
    return !mentions.isSector(actor.code());
  }

  @Override
  public boolean isNamed(int token) {
    return !targets(token).isEmpty();
  }

  @Override
  public boolean isActing(int token) {
    return !sources(token).isEmpty();
  }

  @Override
  public boolean isSeveral(int token) {
    return sources(token).size() > 1;
  }

  @Override
  public boolean isActor(int token) {
    return !of(token, false, 0).isEmpty() || mentions.headedBy(token).isPresent();
  }

  @Override
  public boolean isSame(int a, int b) {
    List<Actor> first = sources(a);
    List<Actor> second = sources(b);
    return a == b
        || !first.isEmpty() && !second.isEmpty() && first.get(0).name().equals(second.get(0).name())
        || first.isEmpty() && second.isEmpty() && tree.token(b).pos().equals("PRP");
  }

  /**
   * An office or group that names no state ("the military government", "President Arlo Venn"),
   * where the sentence speaks of one state only: then it is of that state.
   */
  Optional<Actor> domestic(int token) {
    for (int core : phrases.cores(token)) {
      Optional<String> sector = agentSector(core);
      if (sector.isPresent()) {
        Optional<Actor> state = mentions.onlyState();
        return state.map(s -> understood(s, sector.get(), core));
      }
    }
    return Optional.empty();
  }

  private Actor understood(Actor state, String sector, int token) {
    return new Actor(
        state.name(),
        state.code() + sector,
        state.country(),
        state.side(),
        Optional.of(tree.lemma(token)),
        Optional.of(tree.token(token).span()));
  }

  private List<Actor> all(int token, boolean loose) {
    Map<String, Actor> found = new LinkedHashMap<>();
    for (int each : tree.conjuncts(token)) {
      for (Actor actor : of(each, loose, 0)) {
        if (found.size() < MAX_ACTORS) {
          found.putIfAbsent(actor.name() + "|" + actor.code(), actor);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private List<Actor> of(int token, boolean loose, int depth) {
    if (depth > MAX_DEPTH || isInTitle(token)) {
      return List.of();
    }
    if (words.counterpart.match(tree, token) > 0) {
      // "her Norlandic counterpart" is Norland's, not hers
      List<Actor> made = made(token);
      if (!made.isEmpty()) {
        return made;
      }
    }
    Optional<Actor> direct = mentions.headedBy(token).flatMap(m -> actor(m, loose));
    if (direct.isEmpty()) {
      direct = mentions.naming(token).filter(m -> tree.isNoun(token)).flatMap(m -> actor(m, loose));
    }
    if (direct.isEmpty() && FIRST_PERSON.contains(tree.form(token))) {
      direct = mentions.speakerAt(token);
    }
    if (direct.isPresent()) {
      return withCompanions(token, direct.get());
    }
    Optional<Actor> state = tree.isNoun(token) || loose ? mentions.state(token) : Optional.empty();
    if (state.isPresent()) {
      return List.of(state.get());
    }
    if (tree.isVerb(token)) {
      return loose ? below(token, depth) : List.of();
    }
    if (phrases.isTransparent(token)) {
      List<Actor> out = new ArrayList<>();
      for (String link : List.of("of", "from", "in")) {
        for (int inner : arguments.prepositional(token, link)) {
          tree.conjuncts(inner).forEach(c -> out.addAll(of(c, loose, depth + 1)));
        }
        if (!out.isEmpty()) {
          return out;
        }
      }
    }
    boolean people = tree.token(token).pos().equals("NNPS");
    if (people || words.actorNoun.match(tree, token) > 0 || agentSector(token).isPresent()) {
      List<Actor> made = made(token);
      if (!made.isEmpty()) {
        return made;
      }
    }
    return loose ? below(token, depth) : List.of();
  }

  /** "The Ravna Agreement": a name within the name of a text is nobody. */
  private boolean isInTitle(int token) {
    if (!tree.is(token, "nmod", "amod", "compound")) {
      return false;
    }
    int head = tree.head(token);
    return head > token
        && Character.isUpperCase(tree.token(head).form().charAt(0))
        && words.titledText.contains(tree.lemma(head));
  }

  /** "NATO and Russian ambassadors": both modifiers name an actor of the head. */
  private List<Actor> withCompanions(int token, Actor actor) {
    List<Actor> out = new ArrayList<>();
    for (int modifier : tree.children(token, "nmod", "amod", "compound")) {
      List<Integer> joined = tree.conjuncts(modifier);
      if (joined.size() > 1) {
        for (int each : joined) {
          mentions
              .state(each)
              .ifPresent(s -> out.add(of(s, agentSector(token).orElse(""), s.text())));
        }
      }
    }
    boolean group = mentions.headedBy(token).filter(m -> m.form() == MentionForm.GROUP).isPresent();
    if (out.isEmpty() && group) {
      // "the foreign ministers of Norland and Sudmark"
      for (int owner : arguments.prepositional(token, "of")) {
        if (tree.conjuncts(owner).size() > 1) {
          out.add(actor);
          ownedBy(token, owner).stream()
              .filter(a -> a.country().isPresent() && !a.country().equals(actor.country()))
              .forEach(out::add);
        }
      }
    }
    return out.size() > 1 ? out : List.of(actor);
  }

  private static Actor of(Actor state, String sector, Optional<Span> text) {
    String code = state.code().length() == 3 ? state.code() + sector : state.code();
    return new Actor(state.name(), code, state.country(), state.side(), Optional.empty(), text);
  }

  /** A person of no known state may be a target; as a source only with a title of office. */
  private Optional<Actor> actor(Mention mention, boolean target) {
    Actor actor = mention.actor();
    if (mention.kind() == EntityKind.PLACE) {
      return Optional.empty();
    }
    if (actor.code().isBlank()) {
      Optional<Actor> ofState = origins.stateOf(mention);
      if (ofState.isPresent()) {
        return ofState;
      }
      Optional<String> title = mentions.title(actor.name(), agents, words);
      boolean person = mention.kind() == EntityKind.PERSON && mention.form() != MentionForm.GROUP;
      if (!person || title.isEmpty() && !target) {
        return Optional.empty();
      }
      return Optional.of(
          new Actor(
              actor.name(), "", actor.country(), actor.side(), title, Optional.of(mention.span())));
    }
    return owned(mention)
        .or(() -> origins.stateOf(mention))
        .or(() -> Optional.of(mentions.settled(mention)));
  }

  /** "Its forces in Norland": of whom they are, not where. */
  private Optional<Actor> owned(Mention mention) {
    if (mention.form() != MentionForm.GROUP) {
      return Optional.empty();
    }
    for (int possessor : tree.children(mention.head(), "poss")) {
      Optional<Mention> owner =
          mentions.headedBy(possessor).filter(m -> m.form() != MentionForm.GROUP);
      if (owner.isPresent()) {
        String sector = agentSector(mention.head()).orElse("");
        return Optional.of(of(owner.get().actor(), sector, Optional.of(mention.span())))
            .filter(a -> !a.code().isBlank());
      }
    }
    return Optional.empty();
  }

  /** A group noun with the state that modifies it: "warships of Norland", "Sudmark's rebels". */
  private List<Actor> made(int token) {
    List<Actor> out = new ArrayList<>();
    for (int modifier : tree.children(token, "poss", "nmod", "amod", "compound")) {
      if (words.counterpart.match(tree, token) > 0 && tree.is(modifier, "poss")) {
        continue;
      }
      for (int each : tree.conjuncts(modifier)) {
        Optional<Mention> mention = mentions.headedBy(each).or(() -> mentions.naming(each));
        mention.ifPresent(m -> made(token, m).ifPresent(out::add));
      }
    }
    for (String link : List.of("of", "from", "in", "throughout", "across", "at")) {
      if (!out.isEmpty()) {
        return out;
      }
      for (int inner : arguments.prepositional(token, link)) {
        out.addAll(ownedBy(token, inner));
      }
    }
    for (int place : out.isEmpty() ? origins.places(token) : List.<Integer>of()) {
      out.addAll(ownedBy(token, place));
    }
    return out;
  }

  /** The group of each of those whom {@code owner} and what is joined to it name. */
  private List<Actor> ownedBy(int token, int owner) {
    List<Actor> out = new ArrayList<>(2);
    for (int each : tree.conjuncts(owner)) {
      Optional<Mention> mention = mentions.headedBy(each).or(() -> mentions.naming(each));
      mention.ifPresent(m -> made(token, m).ifPresent(out::add));
    }
    return out;
  }

  private Optional<Actor> made(int token, Mention owner) {
    Actor of = mentions.owner(owner);
    String base = of.country().orElse(of.code().length() >= 3 ? of.code() : "");
    if (base.isBlank()) {
      return Optional.empty();
    }
    String sector = agentSector(token).or(() -> counterpartSector(token)).orElse("");
    String code = base.length() == 3 && !base.endsWith(sector) ? base + sector : base;
    Span head = tree.token(token).span();
    Span text = owner.span().overlaps(head) ? owner.span() : owner.span().union(head);
    return Optional.of(
        new Actor(of.name(), code, of.country(), of.side(), Optional.empty(), Optional.of(text)));
  }

  /** "The minister met her Norlandic counterpart": of the same kind as whoever acts. */
  private Optional<String> counterpartSector(int token) {
    if (words.counterpart.match(tree, token) == 0) {
      return Optional.empty();
    }
    int verb = tree.head(token);
    for (int steps = 0; verb >= 0 && steps < MAX_DEPTH && !tree.isVerb(verb); steps++) {
      verb = tree.head(verb);
    }
    return arguments.subjects(verb).stream()
        .filter(s -> s != token && !tree.isBelow(token, s))
        .flatMap(s -> sources(s).stream())
        .map(Actor::code)
        .filter(c -> c.length() > SECTOR)
        .map(c -> c.substring(SECTOR))
        .findFirst();
  }

  private Optional<String> agentSector(int token) {
    String lemma = tree.lemma(token);
    for (int child : tree.children(token, "nmod", "amod", "compound")) {
      AgentNoun phrase = agents.get(tree.lemma(child) + " " + lemma);
      if (phrase != null) {
        return Optional.of(phrase.sector());
      }
    }
    AgentNoun noun = agents.get(lemma);
    return noun == null ? Optional.empty() : Optional.of(noun.sector());
  }

  private List<Actor> below(int token, int depth) {
    for (int possessor : tree.children(token, "poss")) {
      List<Actor> owner = of(possessor, true, depth + 1);
      if (!owner.isEmpty()) {
        return owner;
      }
    }
    List<Actor> out = new ArrayList<>();
    for (int child : tree.children(token, "nmod", "amod", "compound", "appos")) {
      for (int each : tree.conjuncts(child)) {
        out.addAll(of(each, true, depth + 1));
      }
    }
    if (!out.isEmpty()) {
      return out;
    }
    for (int child : tree.children(token, "prep", "agent", "dobj")) {
      boolean link = tree.is(child, "prep", "agent");
      for (int inner : link ? tree.children(child, "pobj", "pcomp") : List.of(child)) {
        for (int each : tree.conjuncts(inner)) {
          out.addAll(of(each, true, depth + 1));
        }
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return out;
  }
}
