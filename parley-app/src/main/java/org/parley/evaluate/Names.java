package org.parley.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Alias;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.record.Actor;

/**
 * When two names mean one actor: by the codebook's aliases, else by the last word, as people are
 * known by their surnames and unnamed voices by their noun.
 */
final class Names {
  private static final String UNNAMED = "unnamed";
  private static final Set<String> TITLES =
      Set.of(
          "the",
          "some",
          "many",
          "several",
          "other",
          "sir",
          "president",
          "minister",
          "secretary",
          "general",
          "ambassador",
          "mr",
          "mrs",
          "ms",
          "dr");
  private static final int COUNTRY = 3;

  /** Stands for an actor that a reference leaves open. */
  static final String UNKNOWN = "unknown";

  private final Map<String, String> canonical = new HashMap<>();

  Names(Codebook codebook) {
    for (Entity entity : codebook.entities()) {
      canonical.putIfAbsent(plain(entity.name()), plain(entity.name()));
      canonical.putIfAbsent(plain(entity.id()), plain(entity.name()));
      for (Alias alias : entity.aliases()) {
        canonical.putIfAbsent(plain(alias.text()), plain(entity.name()));
      }
    }
  }

  boolean same(String a, String b) {
    return key(a).equals(key(b));
  }

  /** A gold actor may be no more than a code or a name; empty stands for no actor. */
  boolean same(Optional<Actor> gold, Optional<Actor> coded) {
    if (gold.isEmpty() || coded.isEmpty()) {
      return gold.isEmpty() && coded.isEmpty();
    }
    Actor g = gold.get();
    Actor c = coded.get();
    if (same(g.name(), c.name())) {
      return true;
    }
    List<String> places =
        List.of(c.code(), c.country().orElse(""), c.side()).stream()
            .filter(s -> s.length() >= COUNTRY)
            .map(s -> s.toUpperCase(Locale.ROOT))
            .toList();
    String code = g.code().toUpperCase(Locale.ROOT);
    return places.contains(code)
        || (code.length() == COUNTRY && places.stream().anyMatch(p -> p.startsWith(code)));
  }

  /** Like {@link #same}, whichever of the two is the reference. */
  boolean alike(Optional<Actor> one, Optional<Actor> other) {
    return same(one, other) || same(other, one);
  }

  /** False for an actor that a reference leaves open, which is not the same as no actor. */
  static boolean isCoded(Optional<Actor> actor) {
    return actor.isEmpty() || !actor.get().name().equals(UNKNOWN);
  }

  private String key(String name) {
    String plain = plain(name);
    boolean unnamed = plain.startsWith(UNNAMED);
    String rest = unnamed ? plain.substring(UNNAMED.length()).replaceFirst("^[:\\s]+", "") : plain;
    String known = unnamed ? rest : canonical.getOrDefault(rest, rest);
    String[] words = known.split("[^\\p{L}\\p{N}'\u2019-]+", 0);
    int first = words.length > 1 && TITLES.contains(words[0]) ? 1 : 0;
    String last = words.length == 0 ? "" : words[Math.max(first, words.length - 1)];
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).strip().replaceFirst("^the\\s+", "");
  }
}
