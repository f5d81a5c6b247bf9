package org.parley.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.language.MentionForm;
import org.parley.record.Voice;

/**
 * Actors made by an agent noun: groups ("Norlandic diplomats", "officials in Ardane"), bodies ("the
 * Norlandic army"), the state itself ("the Norlandic government"), and offices, which are resolved
 * to the person where that is known. Immutable but for the discourse it asks.
 */
final class GroupMentions {
  private final Lexicons lexicons;
  private final Referents referents;
  private final OfficeResolver offices;

  GroupMentions(Lexicons lexicons, Referents referents, OfficeResolver offices) {
    this.lexicons = lexicons;
    this.referents = referents;
    this.offices = offices;
  }

  /** The actors that an agent noun makes: one for each state or body that is named with it. */
  List<Found> find(SentenceView view, AgentHit agent, boolean[] taken) {
    GroupPhrase phrase = GroupPhrase.of(view, agent, lexicons);
    int first = phrase.first();
    while (first < agent.first()
        && (taken[first] || view.tree().token(first).pos().equals("POS"))) {
      first++;
    }
    boolean plural = view.tree().isPlural(agent.last()) || phrase.lifted();
    if (phrase.owners().size() < 2) {
      Optional<NameSpan> owner = phrase.owners().stream().findFirst();
      String words = words(view, first, phrase.last());
      if (owner.isPresent() && isBasedIn(view, agent, owner.get())) {
        // "officials in Norland" and "Norland officials" are one voice.
        words =
            view.words(owner.get().first(), owner.get().last())
                + " "
                + words(view, first, agent.last());
      }
      return List.of(found(view, agent, phrase, first, owner, plural, words));
    }
    List<Found> found = new ArrayList<>();
    for (NameSpan owner : phrase.owners()) {
      String words =
          view.words(owner.first(), owner.last()) + " " + view.words(agent.first(), agent.last());
      found.add(found(view, agent, phrase, first, Optional.of(owner), plural, words));
    }
    return found;
  }

  private static boolean isBasedIn(SentenceView view, AgentHit agent, NameSpan owner) {
    return owner.first() > agent.last()
        && view.tree().isPlural(agent.last())
        && !view.tree().token(agent.last() + 1).lemma().equals("of");
  }

  private Found found(
      SentenceView view,
      AgentHit agent,
      GroupPhrase phrase,
      int first,
      Optional<NameSpan> name,
      boolean plural,
      String words) {
    Optional<Entity> owner = name.flatMap(n -> entity(view, n));
    Optional<Referent> known = referent(view, agent, phrase, owner, plural);
    MentionForm form = known.map(r -> formOf(r, plural, owner, agent)).orElse(MentionForm.GROUP);
    Referent referent =
        known.isPresent() ? known.get() : unnamed(view, agent, phrase, name, owner, plural, words);
    return new Found(
        first, phrase.last(), agent.first(), agent.last(), phrase.head(), form, referent);
  }

  /**
   * The group with the actor that its possessive pronoun means: "its forces". A government so
   * possessed is the state itself.
   */
  Optional<Found> owned(SentenceView view, Found group, Referent owner) {
    Optional<Entity> entity = owner.entity();
    if (entity.isPresent() && entity.get().kind() == EntityKind.PERSON) {
      entity = entity.flatMap(Entity::country).flatMap(referents::state);
    }
    Optional<AgentHit> agent = view.agentAt(group.nameFirst());
    boolean free =
        group.form() == MentionForm.GROUP && group.referent().actor().country().isEmpty();
    if (entity.isEmpty() || agent.isEmpty() || !free) {
      return Optional.empty();
    }
    boolean plural = group.referent().plural();
    boolean government = isGovernment(agent.get(), plural);
    String words = entity.get().name() + "'s " + view.words(group.first() + 1, group.last());
    Referent referent =
        government
            ? referents.of(entity.get(), AliasForm.NAME).described(agent.get().noun().lemma())
            : referents.unnamed(
                Referent.UNNAMED + words,
                entity,
                agent.get().noun().sector(),
                group.referent().kind(),
                Voice.UNNAMED,
                plural,
                group.referent().actor().role());
    return Optional.of(
        new Found(
            group.first(),
            group.last(),
            group.nameFirst(),
            group.nameLast(),
            group.head(),
            government ? MentionForm.NAME : MentionForm.GROUP,
            referent));
  }

  private MentionForm formOf(
      Referent referent, boolean plural, Optional<Entity> owner, AgentHit agent) {
    if (referent.kind() == EntityKind.PERSON && !plural) {
      return MentionForm.ROLE;
    }
    return owner.isPresent() && isGovernment(agent, plural) ? MentionForm.NAME : MentionForm.GROUP;
  }

  private boolean isGovernment(AgentHit agent, boolean plural) {
    String lemma = agent.noun().lemma();
    return lexicons.governments().contains(lemma) || plural && lexicons.rulers().contains(lemma);
  }

  private Optional<Referent> referent(
      SentenceView view,
      AgentHit agent,
      GroupPhrase phrase,
      Optional<Entity> owner,
      boolean plural) {
    if (owner.isPresent() && isGovernment(agent, plural)) {
      // the government of a province is not that of the state
      return owner
          .filter(o -> o.kind() != EntityKind.PLACE)
          .map(o -> referents.of(o, AliasForm.NAME).described(agent.noun().lemma()));
    }
    if (plural || phrase.lifted()) {
      return Optional.empty();
    }
    return offices.resolve(view, agent, phrase, owner);
  }

  /** The state of a person's administration, the actor of any other name. */
  private Optional<Entity> entity(SentenceView view, NameSpan name) {
    if (name.isPerson()) {
      Optional<String> country =
          name.entity().isPresent()
              ? name.entity().get().country()
              : offices.countryOf(view.words(name.last(), name.last()));
      return country.flatMap(referents::state);
    }
    return name.entity().isPresent() ? name.entity() : name.within();
  }

  private Referent unnamed(
      SentenceView view,
      AgentHit agent,
      GroupPhrase phrase,
      Optional<NameSpan> name,
      Optional<Entity> owner,
      boolean plural,
      String words) {
    AgentNoun noun = agent.noun();
    boolean body =
        view.tree().isProper(agent.last())
            && Character.isUpperCase(view.tree().token(agent.last()).form().charAt(0))
            && !plural;
    boolean counted = owner.isPresent() && (noun.office() || body) && noun.voice() != Voice.UNNAMED;
    String actor = counted ? words : Referent.UNNAMED + words;
    Voice voice = counted ? noun.voice() : Voice.UNNAMED;
    boolean person = noun.office() || lexicons.isPerson(noun.lemma());
    EntityKind kind = person && !plural ? EntityKind.PERSON : EntityKind.GROUP;
    Optional<String> role =
        noun.office() ? Optional.of(view.words(agent.first(), agent.last())) : Optional.empty();
    boolean company = name.map(o -> isUnknown(view, o)).orElse(false);
    String sector = company ? "BUS" : sector(view, agent, phrase);
    return referents.unnamed(actor, owner, sector, kind, voice, plural, role);
  }

  /** A company that only the recogniser knows. */
  private boolean isUnknown(SentenceView view, NameSpan owner) {
    return owner.entity().isEmpty() && lexicons.isCompany(view.words(owner.last(), owner.last()));
  }

  /** "an army spokesman", "a spokesman for the army": the other noun says more than the person. */
  private static String sector(SentenceView view, AgentHit agent, GroupPhrase phrase) {
    String sector = agent.noun().sector();
    if (!sector.isEmpty() && !sector.equals("GOV")) {
      return sector;
    }
    for (AgentHit other : view.agents()) {
      boolean modifier =
          other.first() >= phrase.first() && other.last() < agent.first()
              || other.first() > agent.last() && other.last() <= phrase.last();
      boolean inName =
          view.names().stream()
              .anyMatch(
                  n -> !n.isDemonym() && n.first() <= other.first() && other.last() <= n.last());
      if (modifier
          && !inName
          && !other.noun().sector().isEmpty()
          && !other.noun().sector().equals("GOV")) {
        return other.noun().sector();
      }
    }
    return sector;
  }

  /** The phrase without its article; the first word in lower case unless it is a name. */
  private static String words(SentenceView view, int first, int last) {
    int from = first;
    String pos = view.tree().token(from).pos();
    String lemma = view.tree().token(from).lemma();
    if (from < last && pos.equals("DT") && List.of("the", "a", "an").contains(lemma)) {
      from++;
    }
    String words = view.words(from, last);
    int start = from;
    boolean name =
        view.tree().isProper(start) && !view.tree().hasRelation(start, "det")
            || view.names().stream().anyMatch(n -> n.first() <= start && start <= n.last());
    boolean opens = first == 0 || first == 1 && !Character.isLetter(view.words(0, 0).charAt(0));
    return name || !opens
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** Nouns of one sentence in an order in which an outer phrase comes before what it contains. */
  static List<AgentHit> outermostFirst(List<AgentHit> agents) {
    List<AgentHit> ordered = new ArrayList<>(agents);
    ordered.sort((a, b) -> Integer.compare(b.last(), a.last()));
    return ordered;
  }
}
