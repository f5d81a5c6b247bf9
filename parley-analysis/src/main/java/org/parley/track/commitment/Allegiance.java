package org.parley.track.commitment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Alias;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.record.Actor;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Sides;
import org.parley.track.commitment.Claimant.Standing;

/**
 * Which side of the case a speaker, an outlet or a code belongs to, and whether it speaks for it.
 */
final class Allegiance {
  private final Codebook codebook;
  private final Sides sides;
  private final Map<String, Entity> named = new HashMap<>();

  Allegiance(Codebook codebook, Sides sides) {
    this.codebook = codebook;
    this.sides = sides;
    for (Entity entity : codebook.entities()) {
      if (entity.kind() != EntityKind.PLACE && entity.kind() != EntityKind.PERSON) {
        named.putIfAbsent(key(entity.name()), entity);
        entity.aliases().stream().map(Alias::text).forEach(a -> named.putIfAbsent(key(a), entity));
      }
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The case's side that a code is or belongs to on a date; a code of no side stays as it is. */
  String side(String code, Optional<PartialDate> date) {
    if (sides.has(code)) {
      return code;
    }
    for (Side side : codebook.sides()) {
      for (Side.Member member : side.members()) {
        boolean then = date.map(member.period()::covers).orElse(true);
        if (then && code.startsWith(member.actor())) {
          return side.code();
        }
      }
    }
    return code;
  }

  Claimant speaker(Statement statement, Document document) {
    Actor speaker = statement.speaker();
    Optional<String> side =
        speaker.side().equals(Actor.OTHER) ? Optional.empty() : Optional.of(speaker.side());
    boolean official = statement.voice() == Voice.OFFICIAL && side.filter(sides::has).isPresent();
    Standing standing = official ? Standing.FOR_SIDE : apart(side);
    return new Claimant(speaker.name(), side, standing, outlet(document));
  }

  /**
   * One whom no statement of the document makes known: a state or body by its name, else anybody.
   */
  Claimant name(String name, Document document) {
    Optional<String> side = entitySide(named.get(key(name)), document);
    boolean body =
        Optional.ofNullable(named.get(key(name)))
            .filter(e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION)
            .isPresent();
    Standing standing =
        body && side.filter(sides::has).isPresent() ? Standing.FOR_SIDE : apart(side);
    return new Claimant(name, side, standing, outlet(document));
  }

  Claimant document(Document document) {
    Optional<Entity> outlet = document.outlet().map(o -> named.get(key(o)));
    Optional<String> side = outlet.flatMap(o -> entitySide(o, document));
    Grade grade =
        document.grade() == Grade.UNKNOWN
            ? outlet.flatMap(Entity::grade).orElse(Grade.UNKNOWN)
            : document.grade();
    boolean official = grade == Grade.OFFICIAL && side.filter(sides::has).isPresent();
    Standing standing =
        official
            ? Standing.FOR_SIDE
            : switch (grade) {
              case INSTITUTE, INDEPENDENT -> apart(side);
              // Whose a paper of a state is, is known; that it speaks for itself is not.
              case OFFICIAL, STATE_OWNED, PARTY_OWNED, UNKNOWN -> Standing.APART;
            };
    return new Claimant(org.parley.record.Provenance.DOCUMENT, side, standing, outlet(document));
  }

  /** Where nothing is known of a voice, nothing is known of its independence. */
  private Standing apart(Optional<String> side) {
    return side.isPresent() && !sides.has(side.get()) ? Standing.INDEPENDENT : Standing.APART;
  }

  private Optional<String> entitySide(
      @org.jspecify.annotations.Nullable Entity entity, Document document) {
    if (entity == null) {
      return Optional.empty();
    }
    String code = side(entity.code(), document.date());
    return sides.has(code)
        ? Optional.of(code)
        : entity
            .country()
            .map(c -> side(c, document.date()))
            .or(() -> code.isBlank() ? Optional.empty() : Optional.of(code));
  }

  private static String outlet(Document document) {
    return document.outlet().orElse(document.id());
  }
}
