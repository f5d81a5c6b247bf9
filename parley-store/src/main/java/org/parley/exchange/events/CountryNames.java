package org.parley.exchange.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;

/** Names of states by the codebook, and the states that its places lie in. */
final class CountryNames {
  private final Map<String, String> byCode = new HashMap<>();
  private final Map<String, String> byPlace = new HashMap<>();

  CountryNames(Codebook codebook) {
    for (Entity entity : codebook.entities()) {
      if (entity.kind() == EntityKind.STATE) {
        String code = entity.country().orElse(entity.id());
        // a former state shares its successor's code, which is the successor's id
        byCode.merge(code, entity.name(), (a, b) -> entity.id().equals(code) ? b : a);
      }
    }
    for (Entity entity : codebook.entities()) {
      if (entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.PLACE) {
        entity
            .country()
            .or(() -> Optional.of(entity.code()).filter(code -> !code.isBlank()))
            .ifPresent(code -> byPlace.putIfAbsent(entity.name(), name(code)));
      }
    }
  }

  /** The state's name; its code where the codebook does not have the state. */
  String name(String code) {
    return byCode.getOrDefault(code, code);
  }

  /** Name of the state that a place is or lies in, if the codebook has the place. */
  Optional<String> ofPlace(String place) {
    return Optional.ofNullable(byPlace.get(place));
  }
}
