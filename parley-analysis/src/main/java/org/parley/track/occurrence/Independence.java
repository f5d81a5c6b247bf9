package org.parley.track.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Alias;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.track.Stems;

/**
 * Counts the outlets behind reports that depend on each other in no way known here. One voice are:
 * reports of one outlet, or of what one agency is named for; official, state-owned and party-owned
 * outlets of one side; reports whose outlet is unknown; and the same sentence printed elsewhere,
 * whole or nearly.
 */
final class Independence {
  /** Share of equal shingles (Jaccard, three words each) from which two sentences are copies. */
  private static final double COPY = 0.8;

  private static final int SHINGLE = 3;

  /** Reports of one event that are compared for copies; more change no status. */
  private static final int MOST = 64;

  /** Characters at the beginning of a document in which an agency signs. */
  private static final int DATELINE = 80;

  /** Longest name of an outlet that is looked for, in words. */
  private static final int NAME = 5;

  private final Map<String, Entity> outlets = new HashMap<>();
  private final List<Side> sides;

  Independence(Codebook codebook) {
    sides = codebook.sides();
    for (Entity entity : codebook.entities()) {
      if (entity.kind() == EntityKind.OUTLET) {
        outlets.putIfAbsent(key(entity.name()), entity);
        entity.aliases().stream()
            .map(Alias::text)
            .forEach(a -> outlets.putIfAbsent(key(a), entity));
      }
    }
  }

  /** 1 or more. */
  int count(List<EventReport> reports) {
    Map<String, List<Set<String>>> voices = new HashMap<>();
    List<EventReport> looked = reports.subList(0, Math.min(MOST, reports.size()));
    List<String> names = looked.stream().map(this::voice).toList();
    List<Set<String>> texts =
        looked.stream().map(r -> shingles(r.event().provenance().quote())).toList();
    // Each voice counts unless all that it prints stands in a voice counted before.
    int count = 0;
    for (int i = 0; i < looked.size(); i++) {
      String name = names.get(i);
      if (voices.containsKey(name)) {
        continue;
      }
      List<Set<String>> own = new ArrayList<>();
      for (int j = i; j < looked.size(); j++) {
        if (names.get(j).equals(name)) {
          own.add(texts.get(j));
        }
      }
      boolean copied =
          own.stream()
              .allMatch(
                  t ->
                      voices.values().stream()
                          .flatMap(List::stream)
                          .anyMatch(other -> copies(t, other)));
      voices.put(name, own);
      count += copied ? 0 : 1;
    }
    return Math.max(1, count);
  }

  /** The agency that the report is from by its own words, else the outlet that prints it. */
  private String voice(EventReport report) {
    Document document = report.document();
    Optional<Entity> agency = agency(report);
    Optional<Entity> outlet = agency.or(() -> document.outlet().map(o -> outlets.get(key(o))));
    Grade grade =
        document.grade() == Grade.UNKNOWN || agency.isPresent()
            ? outlet.flatMap(Entity::grade).orElse(Grade.UNKNOWN)
            : document.grade();
    Optional<String> owner =
        switch (grade) {
          case OFFICIAL, STATE_OWNED, PARTY_OWNED -> outlet.flatMap(o -> side(o, document));
          case INSTITUTE, INDEPENDENT, UNKNOWN -> Optional.empty();
        };
    return owner
        .map(side -> "side " + side)
        .or(() -> outlet.map(o -> "outlet " + o.id()))
        .or(() -> document.outlet().map(o -> "outlet " + key(o)))
        .orElse("unknown");
  }

  /** Named in the sentence or the document's first line, as "(Agency)" or "told Agency". */
  private Optional<Entity> agency(EventReport report) {
    String text = report.document().text();
    String first = text.substring(0, Math.min(text.length(), DATELINE));
    return named(report.event().provenance().quote()).or(() -> named(first));
  }

  private Optional<Entity> named(String text) {
    List<String> words = Stems.tokens(text).stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
    for (int begin = 0; begin < words.size(); begin++) {
      for (int end = Math.min(words.size(), begin + NAME); end > begin; end--) {
        Entity outlet = outlets.get(String.join(" ", words.subList(begin, end)));
        if (outlet != null) {
          return Optional.of(outlet);
        }
      }
    }
    return Optional.empty();
  }

  /** The side that the outlet's state or body belongs to on the document's date, else the state. */
  Optional<String> side(Entity outlet, Document document) {
    for (Side side : sides) {
      for (Side.Member member : side.members()) {
        boolean then = document.date().map(member.period()::covers).orElse(true);
        boolean of =
            outlet.country().filter(member.actor()::equals).isPresent()
                || outlet.code().startsWith(member.actor());
        if (then && of) {
          return Optional.of(side.code());
        }
      }
    }
    return outlet.country();
  }

  /** The outlet's side where it speaks officially for it. */
  Optional<String> officialSide(Document document) {
    return document
        .outlet()
        .map(o -> outlets.get(key(o)))
        .filter(o -> o.grade().equals(Optional.of(Grade.OFFICIAL)))
        .flatMap(o -> side(o, document));
  }

  private static boolean copies(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() >= COPY * (one.size() + other.size() - shared.size());
  }

  private static Set<String> shingles(String sentence) {
    List<String> words =
        Stems.tokens(sentence).stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
    if (words.size() <= SHINGLE) {
      return Set.of(String.join(" ", words));
    }
    Set<String> out = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      out.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return out;
  }

  private static String key(String outlet) {
    return String.join(" ", Stems.tokens(outlet)).toLowerCase(Locale.ROOT);
  }
}
