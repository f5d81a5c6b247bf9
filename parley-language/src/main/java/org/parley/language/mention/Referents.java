package org.parley.language.mention;

import java.util.Locale;
import java.util.Optional;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Gender;
import org.parley.document.PartialDate;
import org.parley.record.Actor;
import org.parley.record.Voice;

/** Makes referents for one document's date. Immutable. */
final class Referents {
  private final ActorResolver resolver;
  private final Optional<PartialDate> date;

  Referents(ActorResolver resolver, Optional<PartialDate> date) {
    this.resolver = resolver;
    this.date = date;
  }

  Optional<PartialDate> date() {
    return date;
  }

  /** A name of the codebook that is no person's. */
  Referent of(Entity entity, AliasForm form) {
    return new Referent(
        resolver.actor(entity, date),
        entity.kind(),
        resolver.voice(entity, date),
        entity.gender(),
        form == AliasForm.PEOPLE,
        "",
        Optional.of(entity));
  }

  Referent of(Person person) {
    Description said = person.description();
    if (person.entity().isPresent()) {
      Entity entity = person.entity().get();
      return known(entity, said);
    }
    String sector = said.institute().orElse(said.noun().map(AgentNoun::sector).orElse(""));
    String code =
        said.former() && !said.base().isEmpty() ? said.base() + "ELI" : said.base() + sector;
    Actor actor =
        new Actor(
            person.name(),
            code,
            said.country(),
            resolver.side(code, said.country(), date),
            role(said),
            Optional.empty());
    return new Referent(
        actor,
        EntityKind.PERSON,
        voice(said),
        said.gender(),
        false,
        said.text().toLowerCase(Locale.ROOT),
        Optional.empty());
  }

  /** A person of the codebook; where it tells no office at the date, the text's word counts. */
  private Referent known(Entity entity, Description said) {
    Actor actor = resolver.actor(entity, date);
    Voice voice = resolver.voice(entity, date);
    if (actor.role().isEmpty()) {
      actor =
          new Actor(
              actor.name(), actor.code(), actor.country(), actor.side(), role(said), actor.text());
      boolean silent = entity.tenures().isEmpty() && !Sector.has(entity.code(), "EDU");
      if (silent && said.tellsRole()) {
        voice = voice(said);
      }
    }
    return new Referent(
        actor,
        EntityKind.PERSON,
        voice,
        entity.gender() == Gender.UNKNOWN ? said.gender() : entity.gender(),
        false,
        said.text().toLowerCase(Locale.ROOT),
        Optional.of(entity));
  }

  private static Optional<String> role(Description said) {
    return said.tellsRole() && !said.text().isEmpty() ? Optional.of(said.text()) : Optional.empty();
  }

  private static Voice voice(Description said) {
    if (said.former()) {
      return Voice.EXPERT;
    }
    if (said.institute().isPresent()) {
      return said.institute().get().equals("MED") ? Voice.MEDIA : Voice.EXPERT;
    }
    Voice voice = said.noun().map(AgentNoun::voice).orElse(Voice.EXPERT);
    return voice == Voice.UNNAMED ? Voice.EXPERT : voice;
  }

  /** A body that only the recogniser knows. */
  Referent body(String name, Optional<Entity> within, boolean company) {
    String base = within.map(Descriptions::base).orElse("");
    Optional<String> country = within.flatMap(Descriptions::country);
    return new Referent(
        resolver.actor(name, company ? base + "BUS" : base, country, date),
        company ? EntityKind.COMPANY : EntityKind.INSTITUTION,
        company ? Voice.EXPERT : Voice.UNNAMED,
        Gender.UNKNOWN,
        false,
        "",
        Optional.empty());
  }

  /**
   * A group or an office without a name.
   *
   * @param name as records carry it
   * @param sector appended to the code of {@code owner}
   */
  Referent unnamed(
      String name,
      Optional<Entity> owner,
      String sector,
      EntityKind kind,
      Voice voice,
      boolean plural,
      Optional<String> role) {
    String base = owner.map(Descriptions::base).orElse("");
    String code = sector.isEmpty() || Sector.has(base, sector) ? base : base + sector;
    Optional<String> country = owner.flatMap(Descriptions::country);
    Actor actor =
        new Actor(name, code, country, side(owner, code, country), role, Optional.empty());
    return new Referent(
        actor,
        kind,
        voice,
        Gender.UNKNOWN,
        plural,
        name.toLowerCase(Locale.ROOT),
        Optional.empty());
  }

  private String side(Optional<Entity> owner, String code, Optional<String> country) {
    return owner.isEmpty() ? Actor.OTHER : resolver.side(code, country, date);
  }

  /** The state named by an ISO code. */
  Optional<Entity> state(String iso3) {
    return resolver.entity(iso3).filter(e -> e.kind() == EntityKind.STATE);
  }
}
