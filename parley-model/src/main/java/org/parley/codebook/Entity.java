package org.parley.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.Grade;
import org.parley.document.PartialDate;

/**
 * A named actor.
 *
 * @param id unique in the codebook; for a state its ISO 3166-1 alpha-3 code
 * @param name canonical name, as records carry it
 * @param code CAMEO-style code outside any dated role; for a place only a clue to the state of
 *     groups there, while the place itself stands for nobody
 * @param country ISO3 of the country it belongs to
 * @param tenures dated offices of a person, in order
 * @param grade of an outlet or institute
 */
public record Entity(
    String id,
    String name,
    EntityKind kind,
    String code,
    Optional<String> country,
    Gender gender,
    List<Alias> aliases,
    List<Tenure> tenures,
    Optional<Grade> grade) {
  public Entity {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an entity needs id and name, got " + id + ", " + name);
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(gender, "gender");
    aliases = List.copyOf(aliases);
    tenures = List.copyOf(tenures);
  }

  /** The same entity under other names. */
  public Entity withAliases(List<Alias> others) {
    return new Entity(id, name, kind, code, country, gender, others, tenures, grade);
  }

  /** The office held on a date; without a date the last one listed. */
  public Optional<Tenure> officeAt(Optional<PartialDate> date) {
    if (date.isEmpty()) {
      return tenures.isEmpty() ? Optional.empty() : Optional.of(tenures.get(tenures.size() - 1));
    }
    Optional<Tenure> held = Optional.empty();
    for (Tenure tenure : tenures) {
      if (tenure.period().covers(date.get())) {
        held = Optional.of(tenure);
      }
    }
    return held;
  }
}
