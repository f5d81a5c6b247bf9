package org.parley.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Tenure;
import org.parley.language.text.Normaliser;
import org.parley.record.Voice;

/**
 * Who is meant by a role noun: a person mentioned before whom it describes, else the one who held
 * that office of that state or body at the document's date by the codebook.
 */
final class OfficeResolver {
  private final Lexicons lexicons;
  private final List<Entity> officials;
  private final Referents referents;
  private final Discourse discourse;
  private final People people;

  OfficeResolver(
      Lexicons lexicons,
      List<Entity> officials,
      Referents referents,
      Discourse discourse,
      People people) {
    this.lexicons = lexicons;
    this.officials = officials;
    this.referents = referents;
    this.discourse = discourse;
    this.people = people;
  }

  /** Persons with offices, from which one is chosen. */
  static List<Entity> officials(Codebook codebook) {
    List<Entity> officials = new ArrayList<>();
    for (Entity entity : codebook.entities()) {
      if (entity.kind() == EntityKind.PERSON && !entity.tenures().isEmpty()) {
        officials.add(entity);
      }
    }
    return List.copyOf(officials);
  }

  Optional<Referent> resolve(
      SentenceView view, AgentHit agent, GroupPhrase phrase, Optional<Entity> owner) {
    if (isIndefinite(view, phrase, agent)) {
      return Optional.empty();
    }
    Optional<Discourse.Entry> before =
        discourse.latest(e -> e.isPerson() && fits(e.referents().get(0), agent.noun(), owner));
    if (before.isPresent()) {
      return Optional.of(before.get().referents().get(0));
    }
    return agent.noun().office() && owner.isPresent()
        ? inOffice(agent.noun(), owner.get())
        : Optional.empty();
  }

  /** The one country of all known persons with a surname. */
  Optional<String> countryOf(String surname) {
    return people.countryOf(surname);
  }

  /** "a minister", "one diplomat", or "minister" without any determiner in lower case. */
  private static boolean isIndefinite(SentenceView view, GroupPhrase phrase, AgentHit agent) {
    Tree tree = view.tree();
    String lemma = tree.token(phrase.first()).lemma();
    boolean definite =
        List.of("the", "this", "that", "their", "its", "his", "her", "our").contains(lemma)
            || phrase.owners().stream().anyMatch(o -> o.first() < agent.first())
            || Character.isUpperCase(tree.token(agent.first()).form().charAt(0))
                && tree.isProper(agent.last())
            || phrase.last() > agent.last();
    boolean another = false;
    for (int i = phrase.first(); i < agent.first(); i++) {
      another |=
          List.of("another", "other", "former", "new", "a", "an", "one", "senior")
              .contains(tree.token(i).lemma());
    }
    return !definite || another;
  }

  private boolean fits(Referent person, AgentNoun noun, Optional<Entity> owner) {
    if (owner.isPresent() && !belongs(person, owner.get())) {
      return false;
    }
    if (person.hasRole(noun.lemma())) {
      return true;
    }
    if (noun.office()) {
      // An office with a sector of its own ("the senator") suits who has that sector.
      return !noun.sector().isEmpty()
          && !noun.sector().equals("GOV")
          && person.voice() == Voice.OFFICIAL
          && Sector.has(person.actor().code(), noun.sector());
    }
    if (person.isUnnamed()) {
      return person.hasRole(noun.lemma().substring(noun.lemma().lastIndexOf(' ') + 1));
    }
    return lexicons.anyone().contains(noun.lemma()) && person.voice() == noun.voice();
  }

  private static boolean belongs(Referent person, Entity owner) {
    String base = Descriptions.base(owner);
    return person.actor().code().startsWith(base)
        || person.actor().country().map(c -> c.equals(base)).orElse(false);
  }

  private Optional<Referent> inOffice(AgentNoun noun, Entity owner) {
    String base = Descriptions.base(owner);
    List<Entity> holders = new ArrayList<>();
    for (Entity official : officials) {
      Optional<Tenure> office = official.officeAt(referents.date());
      boolean holds =
          office.isPresent()
              && office.get().code().startsWith(base)
              && isOffice(office.get().role(), noun.lemma(), owner.name());
      if (holds && referents.date().isPresent()) {
        holders.add(official);
      }
    }
    return holders.size() == 1 ? Optional.of(person(holders.get(0))) : Optional.empty();
  }

  private Referent person(Entity entity) {
    return referents.of(
        people
            .find(entity)
            .orElse(new Person(entity.name(), Optional.of(entity), Description.NONE)));
  }

  /** "Foreign Minister of Norland" for "foreign minister": the role begins with the noun. */
  private static boolean isOffice(String role, String lemma, String owner) {
    String plain = Normaliser.normalise(role).toLowerCase(java.util.Locale.ROOT);
    String of = owner.toLowerCase(java.util.Locale.ROOT);
    return plain.equals(lemma)
        || plain.startsWith(lemma + " of ") && plain.endsWith(of)
        || plain.startsWith(lemma + " of the ") && plain.endsWith(of)
        || plain.equals(of + " " + lemma)
        || plain.equals(of + "'s " + lemma);
  }
}
