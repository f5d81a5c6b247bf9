package org.parley.track.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.codebook.Side;
import org.parley.document.PartialDate;
import org.parley.record.Actor;
import org.parley.track.Sides;

/** Sides of actors, and of the codes by which a statement names whom it is about. */
final class Parties {
  private static final int LETTERS_OF_COUNTRY = 3;

  private final Sides sides;
  private final List<Side> ofCase;

  Parties(Codebook codebook, Sides sides) {
    this.sides = sides;
    this.ofCase = codebook.sides();
  }

  /** The actor's side, else its country; empty for somebody of neither. */
  Optional<String> of(Actor actor) {
    return actor.side().equals(Actor.OTHER) ? actor.country() : Optional.of(actor.side());
  }

  /** Sides that the codes belong to at the date; codes of nobody known are left out. */
  Set<String> of(Collection<String> codes, Optional<PartialDate> at) {
    Set<String> out = new LinkedHashSet<>();
    for (String code : codes) {
      side(code, at).ifPresent(out::add);
    }
    return out;
  }

  private Optional<String> side(String code, Optional<PartialDate> at) {
    for (Side side : ofCase) {
      boolean member =
          side.members().stream()
              .anyMatch(
                  m ->
                      code.startsWith(m.actor())
                          && at.map(date -> m.period().covers(date)).orElse(true));
      if (member || code.equals(side.code())) {
        return Optional.of(side.code());
      }
    }
    String country = code.length() > LETTERS_OF_COUNTRY ? code.substring(0, 3) : code;
    return sides.has(country) ? Optional.of(country) : Optional.empty();
  }

  /** In the order of the sides, then others by code. */
  List<String> ordered(Set<String> parties) {
    List<String> out = new ArrayList<>(sides.codes());
    out.retainAll(parties);
    TreeSet<String> others = new TreeSet<>(parties);
    others.removeAll(out);
    out.addAll(others);
    return out;
  }
}
