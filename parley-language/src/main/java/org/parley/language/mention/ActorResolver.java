package org.parley.language.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.codebook.Tenure;
import org.parley.document.PartialDate;
import org.parley.record.Actor;
import org.parley.record.Voice;

/**
 * Turns a named actor of the codebook into who it was at a date: office, code, side and voice.
 * Without a date a person holds the last office listed, and memberships of a side that have ended
 * do not count. Immutable; to be shared by threads.
 */
public final class ActorResolver {
  private final Codebook codebook;
  private final Map<String, Entity> byId = new HashMap<>();

  public ActorResolver(Codebook codebook) {
    this.codebook = codebook;
    for (Entity entity : codebook.entities()) {
      byId.put(entity.id(), entity);
    }
  }

  /** The entity with an id: for a state its ISO 3166-1 alpha-3 code. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Who the entity was at the date; {@code text} is empty. A place with a code is nobody: the code
   * is that of groups there.
   */
  public Actor actor(Entity entity, Optional<PartialDate> date) {
    if (entity.kind() == EntityKind.PLACE && !entity.code().isBlank()) {
      return new Actor(
          entity.name(), "", Optional.empty(), Actor.OTHER, Optional.empty(), Optional.empty());
    }
    Optional<Tenure> office = entity.officeAt(date);
    Optional<String> country = country(entity);
    String code = office.map(Tenure::code).orElseGet(() -> code(entity, country));
    return new Actor(
        entity.name(),
        code,
        country,
        side(code, country, date),
        office.map(Tenure::role),
        Optional.empty());
  }

  /** The state or body itself, wherever its name, capital or government stands. */
  public Actor actor(
      String name, String code, Optional<String> country, Optional<PartialDate> date) {
    return new Actor(
        name, code, country, side(code, country, date), Optional.empty(), Optional.empty());
  }

  /**
   * The side of the case to which the code belongs, by the longest member that it begins with, else
   * that of the country; outside all sides the country, and without one {@link Actor#OTHER}.
   */
  public String side(String code, Optional<String> country, Optional<PartialDate> date) {
    Optional<String> byCode = member(code, date);
    if (byCode.isPresent()) {
      return byCode.get();
    }
    Optional<String> byCountry = country.flatMap(c -> member(c, date));
    if (byCountry.isPresent()) {
      return byCountry.get();
    }
    String ofCode = Sector.country(code);
    return country.orElse(ofCode.isEmpty() || !byId.containsKey(ofCode) ? Actor.OTHER : ofCode);
  }

  private Optional<String> member(String code, Optional<PartialDate> date) {
    String side = "";
    int longest = 0;
    for (Side each : codebook.sides()) {
      for (Side.Member member : each.members()) {
        boolean current =
            date.map(d -> member.period().covers(d)).orElse(member.period().to().isEmpty());
        if (current && code.startsWith(member.actor()) && member.actor().length() > longest) {
          side = each.code();
          longest = member.actor().length();
        }
      }
    }
    return longest == 0 ? Optional.empty() : Optional.of(side);
  }

  /** How the entity is counted as a speaker at the date. */
  public Voice voice(Entity entity, Optional<PartialDate> date) {
    return switch (entity.kind()) {
      case STATE, ORGANISATION, INSTITUTION, PARTY, GROUP -> Voice.OFFICIAL;
      case OUTLET -> Voice.MEDIA;
      case INSTITUTE, COMPANY, PLACE -> Voice.EXPERT;
      case PERSON ->
          entity
              .officeAt(date)
              .map(office -> officeVoice(office.code()))
              .orElse(Sector.has(entity.code(), "MED") ? Voice.MEDIA : Voice.EXPERT);
    };
  }

  /** An office whose code has no sector is one of the state or body itself. */
  private static Voice officeVoice(String code) {
    boolean bare = code.length() == 3 || code.length() == 6 && Sector.country(code).isEmpty();
    return bare ? Voice.OFFICIAL : Sector.voice(code);
  }

  private static Optional<String> country(Entity entity) {
    if (entity.country().isPresent()) {
      return entity.country();
    }
    return entity.kind() == EntityKind.STATE ? Optional.of(entity.id()) : Optional.empty();
  }

  private static String code(Entity entity, Optional<String> country) {
    if (!entity.code().isBlank()) {
      return entity.code();
    }
    String base = entity.kind() == EntityKind.STATE ? entity.id() : country.orElse("");
    boolean former = entity.kind() == EntityKind.PERSON && !entity.tenures().isEmpty();
    return former && !base.isEmpty() ? base + "ELI" : base;
  }
}
