package org.parley.record;

import java.util.Objects;
import java.util.Optional;
import org.parley.document.Span;

/**
 * Somebody who speaks, acts or is acted upon, as resolved at the date of a document.
 *
 * @param name canonical name; "unnamed: Russian diplomats" for voices without a name
 * @param code CAMEO style: ISO 3166-1 alpha-3, or IGO / NGO / IMG / MNC, then sectors
 * @param country ISO 3166-1 alpha-3 of the person's or body's country
 * @param side a side of the case's codebook, an ISO3 code, or OTHER
 * @param role the office held at the time
 * @param text where the actor is named in the evidence; empty when only understood
 */
public record Actor(
    String name,
    String code,
    Optional<String> country,
    String side,
    Optional<String> role,
    Optional<Span> text) {
  /** The side of those who belong to none. */
  public static final String OTHER = "OTHER";

  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of an actor must not be blank");
    }
    if (side.isBlank()) {
      throw new IllegalArgumentException("side of actor " + name + " must not be blank");
    }
    Objects.requireNonNull(code, "code");
  }

  /** The same actor, named at another place. */
  public Actor at(Span span) {
    return new Actor(name, code, country, side, role, Optional.of(span));
  }
}
