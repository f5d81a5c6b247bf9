package org.parley.coding.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.EntityKind;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.record.Actor;
import org.parley.record.CodedRecord;
import org.parley.record.Statement;

/** The mentions of one sentence by the tokens that head and make them. */
final class SentenceActors {
  private final ParseTree tree;
  private final List<Mention> all;
  private final Map<Integer, Mention> byHead = new HashMap<>();
  private final Map<Integer, Mention> byToken = new HashMap<>();

  private final List<Statement> statements;
  private final StateNames states;
  private final Set<String> sectors;
  private final Optional<PartialDate> date;

  SentenceActors(
      ParseTree tree,
      List<Mention> mentions,
      StateNames states,
      Set<String> sectors,
      Optional<PartialDate> date,
      List<CodedRecord> before) {
    Span sentence = tree.sentence().span();
    this.statements =
        before.stream()
            .filter(Statement.class::isInstance)
            .map(Statement.class::cast)
            .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(sentence)))
            .toList();
    this.states = states;
    this.sectors = sectors;
    this.date = date;
    this.tree = tree;
    this.all = List.copyOf(mentions);
    for (Mention mention : mentions) {
      byHead.merge(mention.head(), mention, SentenceActors::wider);
      for (int i = 0; i < tree.size(); i++) {
        if (mention.name().contains(tree.token(i).span())) {
          byToken.merge(i, mention, SentenceActors::wider);
        }
      }
    }
  }

  private static Mention wider(Mention a, Mention b) {
    boolean placeA = a.kind() == EntityKind.PLACE;
    if (placeA != (b.kind() == EntityKind.PLACE)) {
      return placeA ? b : a;
    }
    return b.span().length() > a.span().length() ? b : a;
  }

  /** Whether a code says only what an actor is, not of which state. */
  boolean isSector(String code) {
    return sectors.contains(code);
  }

  Optional<Mention> headedBy(int token) {
    return Optional.ofNullable(byHead.get(token));
  }

  /** The state or organisation that a token names inside a longer mention. */
  Optional<Actor> state(int token) {
    return states.endingAt(tree, token, date);
  }

  /**
   * The actor as records carry it: by name where the sentence has a name beside the pronoun, and of
   * the sentence's only state where a group names none.
   */
  Actor settled(Mention mention) {
    Actor actor = mention.actor();
    Span text = mention.span();
    if (mention.form() == MentionForm.PRONOUN) {
      for (Mention other : all) {
        boolean named = other.form() != MentionForm.PRONOUN && other.form() != MentionForm.DEMONYM;
        if (named
            && other.actor().name().equals(actor.name())
            && other.actor().code().equals(actor.code())) {
          text = other.span();
          break;
        }
      }
    }
    if (sectors.contains(actor.code()) && !hasProperModifier(mention)) {
      Optional<Actor> state = onlyState();
      if (state.isPresent()) {
        Actor of = state.get();
        return new Actor(
            actor.name(),
            of.code() + actor.code(),
            of.country(),
            of.side(),
            actor.role(),
            Optional.of(text));
      }
    }
    return actor.at(text);
  }

  /** "A European court" is not of the state that the sentence happens to name. */
  private boolean hasProperModifier(Mention mention) {
    for (int child : tree.children(mention.head(), "nmod", "amod", "compound")) {
      if (Character.isUpperCase(tree.token(child).form().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Who speaks as "I" or "we" in the statement around a token. */
  Optional<Actor> speakerAt(int token) {
    Span span = tree.token(token).span();
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
        .map(s -> s.speaker().at(span))
        .filter(a -> !a.code().isBlank())
        .findFirst();
  }

  /** Of whom a group is that the mention modifies: of the state in which a place lies. */
  Actor owner(Mention mention) {
    Actor actor = mention.actor();
    return mention.kind() == EntityKind.PLACE
        ? states.ofPlace(actor.name(), date).orElse(actor)
        : actor;
  }

  /** The one state that the sentence speaks of; empty for none or several. */
  Optional<Actor> onlyState() {
    Map<String, Actor> states = new TreeMap<>();
    for (Mention mention : all) {
      String state =
          mention.actor().country().filter(c -> mention.actor().code().startsWith(c)).orElse("");
      if (!state.isEmpty()) {
        states.merge(
            state, mention.actor(), (a, b) -> a.code().length() <= b.code().length() ? a : b);
      }
    }
    if (states.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, Actor> only = states.entrySet().iterator().next();
    Actor actor = only.getValue();
    return Optional.of(
        new Actor(
            actor.name(),
            only.getKey(),
            actor.country(),
            actor.side(),
            Optional.empty(),
            actor.text()));
  }

  /** The office that stands before the name of a person in the sentence: "President Arlo Venn". */
  Optional<String> title(String name, Map<String, AgentNoun> agents, Words words) {
    for (Mention mention : all) {
      if (mention.actor().name().equals(name) && mention.span().begin() < mention.name().begin()) {
        for (int i = 0; i < tree.size(); i++) {
          Span token = tree.token(i).span();
          AgentNoun noun = agents.get(tree.form(i));
          boolean before = mention.span().contains(token) && token.end() <= mention.name().begin();
          if (before
              && noun != null
              && words.politicalSector.contains(noun.sector().toLowerCase(Locale.ROOT))) {
            return Optional.of(noun.lemma());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The mention whose naming part covers the token. */
  Optional<Mention> naming(int token) {
    return Optional.ofNullable(byToken.get(token));
  }
}
