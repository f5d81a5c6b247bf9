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

  /** The actor that an agent noun makes. */
  Found find(SentenceView view, AgentHit agent, boolean[] taken) {
    GroupPhrase phrase = GroupPhrase.of(view, agent, lexicons);
    Optional<Entity> owner = phrase.owner().flatMap(this::entity);
    int first = phrase.first();
    while (first < agent.first() && taken[first]) {
      first++;
    }
    boolean plural = view.tree().isPlural(agent.last()) || phrase.lifted();
    Optional<Referent> known = referent(view, agent, phrase, owner, plural);
    MentionForm form = known.map(r -> formOf(r, plural, owner, agent)).orElse(MentionForm.GROUP);
    Referent referent =
        known.isPresent() ? known.get() : unnamed(view, agent, phrase, first, owner, plural);
    return new Found(
        first, phrase.last(), agent.first(), agent.last(), phrase.head(), form, referent);
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
      return Optional.of(referents.of(owner.get(), AliasForm.NAME));
    }
    if (plural || phrase.lifted()) {
      return Optional.empty();
    }
    return offices.resolve(view, agent, phrase, owner);
  }

  /** The state of a person's administration, the actor of any other name. */
  private Optional<Entity> entity(NameSpan name) {
    if (name.isPerson()) {
      return name.entity().flatMap(Entity::country).flatMap(referents::state);
    }
    return name.entity().isPresent() ? name.entity() : name.within();
  }

  private Referent unnamed(
      SentenceView view,
      AgentHit agent,
      GroupPhrase phrase,
      int first,
      Optional<Entity> owner,
      boolean plural) {
    AgentNoun noun = agent.noun();
    String words = words(view, first, phrase.last());
    boolean body =
        view.tree().isProper(agent.last())
            && Character.isUpperCase(view.tree().token(agent.last()).form().charAt(0))
            && !plural;
    boolean counted =
        owner.isPresent() && (noun.office() || body) && noun.voice() != Voice.UNNAMED;
    String name = counted ? words : Referent.UNNAMED + words;
    Voice voice = counted ? noun.voice() : Voice.UNNAMED;
    boolean person = noun.office() || lexicons.isPerson(noun.lemma());
    EntityKind kind = person && !plural ? EntityKind.PERSON : EntityKind.GROUP;
    Optional<String> role =
        noun.office() ? Optional.of(view.words(agent.first(), agent.last())) : Optional.empty();
    boolean company = phrase.owner().map(o -> isUnknown(view, o)).orElse(false);
    String sector = company ? "BUS" : sector(view, agent, phrase);
    return referents.unnamed(name, owner, sector, kind, voice, plural, role);
  }

  /** A company that only the recogniser knows. */
  private boolean isUnknown(SentenceView view, NameSpan owner) {
    return owner.entity().isEmpty() && lexicons.isCompany(view.words(owner.last(), owner.last()));
  }

  /** "an army spokesman": the modifier says more than the person. */
  private static String sector(SentenceView view, AgentHit agent, GroupPhrase phrase) {
    String sector = agent.noun().sector();
    for (AgentHit other : view.agents()) {
      boolean modifier = other.first() >= phrase.first() && other.last() < agent.first();
      if (modifier && !other.noun().sector().isEmpty() && !other.noun().sector().equals("GOV")) {
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
