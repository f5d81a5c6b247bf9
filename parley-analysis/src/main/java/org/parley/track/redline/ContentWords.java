package org.parley.track.redline;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Alias;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.track.Stems;

/**
 * The content words of a text: stems without function words, without the general words of
 * conditions ("any further attempt"), and without the names of actors, who are compared as actors.
 * Places stay.
 */
final class ContentWords {
  private final Set<String> empty = new HashSet<>();
  private final Set<String> actors = new HashSet<>();

  ContentWords(Codebook codebook) {
    empty.addAll(codebook.lexicons().getOrDefault("occurrence.stop", List.of()));
    empty.addAll(codebook.lexicons().getOrDefault("redline.empty", List.of()));
    for (Entity entity : codebook.entities()) {
      if (entity.kind() != EntityKind.PLACE) {
        add(entity.name());
        entity.aliases().stream().map(Alias::text).forEach(this::add);
      }
    }
  }

  private void add(String name) {
    Stems.tokens(name).forEach(t -> actors.add(t.toLowerCase(Locale.ROOT)));
  }

  /** Stems in text order, each with the word that it was first found in. */
  Map<String, String> of(String text) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String token : Stems.tokens(text)) {
      String lower = token.toLowerCase(Locale.ROOT);
      boolean name = Character.isUpperCase(token.charAt(0)) && actors.contains(lower);
      if (!name && !empty.contains(lower) && lower.length() >= Stems.SHORTEST) {
        out.putIfAbsent(Stems.stem(lower), lower);
      }
    }
    return Collections.unmodifiableMap(out);
  }
}
