package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Token;
import org.parley.record.Actor;
import org.parley.record.Voice;

/** Groups that stand for somebody: "Norland's leaders" for Norland, "all parties" for each side. */
final class CollectiveSpeakers {
  private static final Set<String> EVERY = Set.of("all", "both", "each", "either", "two");
  private static final Set<String> PAIR = Set.of("both", "two");
  private static final Set<String> STATES = Set.of("state", "country", "nation");
  private static final Set<EntityKind> BODIES = Set.of(EntityKind.STATE, EntityKind.ORGANISATION);
  private static final int MOST_SIDES = 2;
  private static final int STATE_CODE = 3;
  private static final int ORGANISATION_CODE = 6;

  private final Set<String> collectives;
  private final Set<String> quantifiers;
  private final Set<String> parties;
  private final Set<String> persons;
  private final Map<String, Entity> bodies = new HashMap<>();
  private final Map<String, Actor> sides = new TreeMap<>();
  private final NamedSides named;

  CollectiveSpeakers(Codebook codebook) {
    this.collectives = Set.copyOf(codebook.lexicon("statement.collectives"));
    this.quantifiers = Set.copyOf(codebook.lexicon("statement.quantifiers"));
    this.persons = Set.copyOf(codebook.lexicon("statement.two-persons"));
    this.parties = Set.copyOf(codebook.lexicon("statement.parties"));
    for (Entity entity : codebook.entities()) {
      if (BODIES.contains(entity.kind()) && !entity.code().isBlank()) {
        if (entity.id().equals(entity.code())) {
          bodies.put(entity.code(), entity);
        } else {
          bodies.putIfAbsent(entity.code(), entity);
        }
      }
    }
    this.named = new NamedSides(codebook);
    for (Side side : codebook.sides()) {
      side.members().stream()
          .findFirst()
          .flatMap(member -> Optional.ofNullable(bodies.get(member.actor())))
          .ifPresent(entity -> sides.put(side.code(), actor(entity, side.code())));
    }
  }

  private static Actor actor(Entity entity, String side) {
    return new Actor(
        entity.name(), entity.code(), entity.country(), side, Optional.empty(), Optional.empty());
  }

  /** The state or body whose leaders, members or government speak. */
  Optional<Speaker> body(DocumentView doc, Source source) {
    Tree tree = source.tree();
    Token head = tree.token(source.head());
    boolean member =
        STATES.contains(head.lemma())
            && tree.children(source.head()).stream().anyMatch(c -> c.lemma().equals("member"));
    boolean collective = member || collectives.contains(head.lemma());
    if (!collective || isPart(tree, source.head())) {
      return Optional.empty();
    }
    Span span = source.span();
    Optional<Actor> group = doc.mentionAt(source).map(Mention::actor).flatMap(this::whole);
    Optional<Actor> owner =
        doc.mentionsIn(source.sentence()).stream()
            .filter(m -> span.contains(m.name()) && !m.name().overlaps(head.span()))
            .filter(m -> BODIES.contains(m.kind()))
            .map(Mention::actor)
            .findFirst();
    return owner.or(() -> group).map(a -> new Speaker(a.at(span), Voice.OFFICIAL, false));
  }

  /** The state or organisation that a group's code begins with. */
  private Optional<Actor> whole(Actor group) {
    String code = group.code();
    int length = code.startsWith("IGO") ? ORGANISATION_CODE : STATE_CODE;
    return code.length() < length
        ? Optional.empty()
        : Optional.ofNullable(bodies.get(code.substring(0, length)))
            .map(entity -> actor(entity, group.side()));
  }

  private boolean isPart(Tree tree, int head) {
    Token token = tree.token(head);
    boolean plural = token.pos().endsWith("S");
    boolean some = tree.children(head).stream().anyMatch(c -> quantifiers.contains(c.lemma()));
    return some || (token.lemma().equals("leader") && !plural);
  }

  /** "The two speakers": the persons who have spoken before, where these are two. */
  List<Speaker> persons(Source source, SpeakerMemory memory) {
    Tree tree = source.tree();
    boolean two =
        tree.children(source.head()).stream()
            .anyMatch(c -> PAIR.contains(c.form().toLowerCase(Locale.ROOT)));
    List<Speaker> spoken = memory.persons();
    if (!two || !persons.contains(tree.token(source.head()).lemma()) || spoken.size() != 2) {
      return List.of();
    }
    Speaker first = spoken.get(0);
    return List.of(
        new Speaker(first.actor().at(source.span()), first.voice(), true),
        SpeakerResolver.understood(spoken.get(1)));
  }

  /** "All parties", "both sides": the case's sides that the document names most. */
  List<Speaker> parties(DocumentView doc, Source source) {
    Tree tree = source.tree();
    Token head = tree.token(source.head());
    boolean every =
        tree.children(source.head()).stream()
            .anyMatch(c -> EVERY.contains(c.form().toLowerCase(Locale.ROOT)));
    if (!every || !parties.contains(head.lemma())) {
      return List.of();
    }
    List<Actor> meant =
        named.in(doc, doc.text().mentions()).stream()
            .flatMap(side -> Optional.ofNullable(sides.get(side)).stream())
            .limit(MOST_SIDES)
            .toList();
    // Only the first is named by the words, so that each has an id of its own.
    List<Speaker> out = new ArrayList<>();
    for (Actor actor : meant) {
      Actor first = out.isEmpty() ? actor.at(source.span()) : actor;
      out.add(new Speaker(first, Voice.OFFICIAL, false));
    }
    return out;
  }
}
