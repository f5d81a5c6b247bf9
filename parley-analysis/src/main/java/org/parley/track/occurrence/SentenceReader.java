package org.parley.track.occurrence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.Alias;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.Event;

/** Takes from an evidence sentence what is compared. Immutable and safe to share. */
final class SentenceReader {
  /** Longest evidence that is looked at, in tokens: a hostile "sentence" must cost no more. */
  private static final int LONGEST = 400;

  private static final int SHORTEST_STEM = 3;
  private static final int STEM = 6;

  private static final List<String> ENDINGS =
      List.of("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y");

  private static final Set<String> FORCE = Set.of("18", "19", "20");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Set<String> stop;
  private final Set<String> beforePlace;
  private final Set<String> office;
  private final Set<String> actors;

  SentenceReader(Codebook codebook) {
    stop = lexicon(codebook, "occurrence.stop");
    beforePlace = lexicon(codebook, "occurrence.place-before");
    office = lexicon(codebook, "occurrence.office");
    Set<String> names = new HashSet<>();
    for (Entity entity : codebook.entities()) {
      if (entity.kind() != EntityKind.PLACE) {
        names.addAll(pieces(entity.name()));
        entity.aliases().stream().map(Alias::text).forEach(a -> names.addAll(pieces(a)));
      }
    }
    actors = Set.copyOf(names);
  }

  private static Set<String> lexicon(Codebook codebook, String name) {
    return Set.copyOf(codebook.lexicons().getOrDefault(name, List.of()));
  }

  SentenceWords read(Event event) {
    Set<String> own = new HashSet<>();
    Stream.concat(Stream.of(event.source()), event.target().stream())
        .map(Actor::name)
        .forEach(n -> own.addAll(pieces(n)));
    List<String> tokens = tokens(event.provenance().quote());
    Set<String> stems = new HashSet<>();
    Set<String> places = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    event.place().ifPresent(p -> addPlace(p, own, places));
    Optional<String> struck = struck(event);
    boolean placed = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String lower = token.toLowerCase(Locale.ROOT);
      if (Character.isDigit(token.charAt(0))) {
        if (!date(tokens, i)) {
          numbers.add(lower);
        }
        placed = false;
        continue;
      }
      boolean capital = Character.isUpperCase(token.charAt(0));
      boolean actor = isActor(lower, own);
      if (capital && !actor && !stop.contains(lower) && !office.contains(lower)) {
        boolean after =
            placed || i > 0 && leadsToPlace(tokens.get(i - 1).toLowerCase(Locale.ROOT), struck);
        if (after) {
          places.add(lower);
        } else if (i > 0) {
          names.add(lower);
        }
        placed = after;
      } else {
        placed = false;
      }
      if (!actor && !stop.contains(lower) && lower.length() >= SHORTEST_STEM) {
        stems.add(stem(lower));
      }
    }
    return new SentenceWords(stems, places, names, numbers);
  }

  /** The last word of an act of force: what it names next is where it struck. */
  private static Optional<String> struck(Event event) {
    if (!FORCE.contains(ActKinship.root(event.cameo()))) {
      return Optional.empty();
    }
    Span evidence = event.provenance().evidence();
    if (!evidence.contains(event.trigger())) {
      return Optional.empty();
    }
    int begin = event.trigger().begin() - evidence.begin();
    List<String> words =
        tokens(event.provenance().quote().substring(begin, begin + event.trigger().length()));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
  }

  private boolean leadsToPlace(String before, Optional<String> struck) {
    return beforePlace.contains(before) || struck.filter(before::equals).isPresent();
  }

  private void addPlace(String place, Set<String> own, Set<String> places) {
    for (String token : tokens(place)) {
      String lower = token.toLowerCase(Locale.ROOT);
      if (Character.isUpperCase(token.charAt(0))
          && !isActor(lower, own)
          && !stop.contains(lower)
          && !office.contains(lower)) {
        places.add(lower);
      }
    }
  }

  private boolean isActor(String lower, Set<String> own) {
    return own.contains(lower) || actors.contains(lower);
  }

  /** A year, or the day beside a month's name. */
  private static boolean date(List<String> tokens, int i) {
    String token = tokens.get(i);
    return token.length() == 4 && (token.startsWith("19") || token.startsWith("20"))
        || token.length() <= 2 && (month(tokens, i - 1) || month(tokens, i + 1));
  }

  private static boolean month(List<String> tokens, int i) {
    return i >= 0 && i < tokens.size() && MONTHS.contains(tokens.get(i).toLowerCase(Locale.ROOT));
  }

  /** Without common endings of inflection, and no longer than six letters: a family of words. */
  static String stem(String lower) {
    String stem = lower;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.length() > STEM ? stem.substring(0, STEM) : stem;
  }

  private static List<String> pieces(String name) {
    return tokens(name).stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
  }

  /** Words and figures; a possessive "'s" is cut off. */
  static List<String> tokens(String text) {
    List<String> out = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length() && out.size() < LONGEST; i++) {
      boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (in && begin < 0) {
        begin = i;
      } else if (!in && begin >= 0) {
        if (i - begin > 1 || Character.isDigit(text.charAt(begin))) {
          out.add(text.substring(begin, i));
        }
        begin = -1;
      }
    }
    return out;
  }
}
