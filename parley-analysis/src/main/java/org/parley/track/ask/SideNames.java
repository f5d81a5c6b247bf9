package org.parley.track.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Agreement;
import org.parley.codebook.Alias;
import org.parley.codebook.Channel;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.codebook.Tenure;
import org.parley.document.Span;
import org.parley.track.Sides;

/**
 * Finds names of actors in a text and tells whose side they are. Names of places, channels and
 * agreements that hold an actor's name ("Halmar Strait") name no actor. Membership is taken as a
 * whole here, without its dates: it serves to keep the sides apart, and a member that changed sides
 * is of none.
 */
final class SideNames {
  private static final int SHORTEST_CODE = 3;

  private final Codebook codebook;
  private final Sides sides;
  private final Map<String, List<Name>> byFirst = new HashMap<>();

  private record Name(List<String> words, boolean actor, Optional<String> side) {}

  /** A name that stands in a text, from one word to another. */
  record Found(int begin, int end, boolean actor, Optional<String> side) {}

  SideNames(Codebook codebook, Sides sides) {
    this.codebook = codebook;
    this.sides = sides;
    for (Entity entity : codebook.entities()) {
      add(entity);
    }
    for (Channel channel : codebook.channels()) {
      channel.terms().forEach(t -> add(t, false, Optional.empty()));
    }
    for (Agreement agreement : codebook.agreements()) {
      agreement.terms().forEach(t -> add(t, false, Optional.empty()));
    }
    sides.labels().forEach((code, label) -> add(label, true, Optional.of(code)));
    byFirst.values().forEach(l -> l.sort(Comparator.comparing((Name n) -> -n.words().size())));
  }

  private void add(Entity entity) {
    boolean actor = entity.kind() != EntityKind.PLACE;
    Optional<String> side = actor ? side(entity) : Optional.empty();
    add(entity.name(), actor, side);
    for (Alias alias : entity.aliases()) {
      add(alias.text(), actor, side);
    }
    if (entity.kind() == EntityKind.PERSON && side.isPresent()) {
      add(entity.name().substring(entity.name().lastIndexOf(' ') + 1), true, side);
    }
  }

  private Optional<String> side(Entity entity) {
    Optional<String> own = sideOf(entity.code());
    if (own.isPresent() || entity.kind() != EntityKind.PERSON) {
      return own;
    }
    List<Tenure> offices = entity.tenures();
    List<String> held =
        offices.stream().flatMap(t -> sideOf(t.code()).stream()).distinct().toList();
    return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
  }

  private void add(String name, boolean actor, Optional<String> side) {
    List<String> words = new ArrayList<>();
    for (TextWord word : TextWord.of(name, new Span(0, name.length()))) {
      if (!word.isMark()) {
        words.add(word.lower());
      }
    }
    if (!words.isEmpty() && (actor || words.size() > 1)) {
      byFirst
          .computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(new Name(List.copyOf(words), actor, side));
    }
  }

  /** The side whose officials an actor code speaks for; empty for none, or for more than one. */
  Optional<String> sideOf(String code) {
    if (code.length() < SHORTEST_CODE) {
      return Optional.empty();
    }
    if (sides.has(code)) {
      return Optional.of(code);
    }
    Set<String> found = new java.util.TreeSet<>();
    for (Side side : codebook.sides()) {
      if (side.members().stream().anyMatch(m -> code.startsWith(m.actor()))) {
        found.add(side.code());
      }
    }
    String state = code.substring(0, SHORTEST_CODE).toUpperCase(Locale.ROOT);
    if (codebook.sides().isEmpty() && sides.has(state)) {
      found.add(state);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** All names, in text order; the longest where several begin at one word. */
  List<Found> in(List<TextWord> words) {
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Found> here = at(words, i);
      here.ifPresent(out::add);
      i = here.map(Found::end).orElse(i + 1);
    }
    return out;
  }

  private Optional<Found> at(List<TextWord> words, int begin) {
    for (Name name : byFirst.getOrDefault(words.get(begin).lower(), List.of())) {
      int end = begin + name.words().size();
      if (end <= words.size()
          && (!name.actor() || words.get(begin).capital())
          && words.subList(begin, end).stream()
              .map(TextWord::lower)
              .toList()
              .equals(name.words())) {
        return Optional.of(new Found(begin, end, name.actor(), name.side()));
      }
    }
    return Optional.empty();
  }
}
