package org.parley.track.occurrence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.Alias;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.Event;
import org.parley.record.Statement;
import org.parley.track.Stems;

/** Takes from an evidence sentence what is compared. Immutable and safe to share. */
final class SentenceReader {
  private static final Set<String> FORCE = Set.of("18", "19", "20");

  private final Set<String> stop;
  private final Set<String> beforePlace;
  private final Set<String> office;
  private final Set<String> placeNouns;
  private final Set<String> months;
  private final Set<String> actors;
  private final Set<String> capitals;

  SentenceReader(Codebook codebook) {
    stop = lexicon(codebook, "occurrence.stop");
    beforePlace = lexicon(codebook, "occurrence.place-before");
    office = lexicon(codebook, "occurrence.office");
    placeNouns = lexicon(codebook, "occurrence.place-noun");
    months = lexicon(codebook, "occurrence.month");
    Set<String> names = new HashSet<>();
    Set<String> seats = new HashSet<>();
    for (Entity entity : codebook.entities()) {
      if (entity.kind() != EntityKind.PLACE) {
        names.addAll(pieces(entity.name()));
        for (Alias alias : entity.aliases()) {
          (alias.form() == AliasForm.CAPITAL ? seats : names).addAll(pieces(alias.text()));
        }
      }
    }
    actors = Set.copyOf(names);
    capitals = Set.copyOf(seats);
  }

  private static Set<String> lexicon(Codebook codebook, String name) {
    return Set.copyOf(codebook.lexicons().getOrDefault(name, List.of()));
  }

  SentenceWords read(Event event) {
    List<String> trigger = trigger(event);
    Optional<String> act = trigger.stream().filter(w -> !stop.contains(w)).findFirst();
    Optional<String> struck =
        FORCE.contains(ActKinship.root(event.cameo())) && !trigger.isEmpty()
            ? Optional.of(trigger.get(trigger.size() - 1))
            : Optional.empty();
    Set<String> own = own(Stream.concat(Stream.of(event.source()), event.target().stream()));
    Found found = new Found();
    event.place().ifPresent(p -> addPlace(p, own, found.places));
    return read(event.provenance().quote(), own, act, struck, found);
  }

  SentenceWords read(Statement statement) {
    return read(
        statement.provenance().quote(),
        own(Stream.of(statement.speaker())),
        Optional.empty(),
        Optional.empty(),
        new Found());
  }

  private static Set<String> own(Stream<Actor> actors) {
    Set<String> own = new HashSet<>();
    actors
        .map(Actor::name)
        // "unnamed: four fishermen" is a description, and tells one event from another.
        .filter(n -> !n.startsWith(ActorFit.UNNAMED))
        .forEach(n -> own.addAll(pieces(n)));
    return own;
  }

  private SentenceWords read(
      String sentence,
      Set<String> own,
      Optional<String> act,
      Optional<String> struck,
      Found found) {
    List<String> tokens = Stems.tokens(sentence);
    boolean placed = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String lower = token.toLowerCase(Locale.ROOT);
      boolean where = placed || leadsToPlace(tokens, i, struck);
      boolean name = isName(token, own, where);
      placed = name && where;
      if (Character.isDigit(token.charAt(0))) {
        if (!date(tokens, i)) {
          found.numbers.add(lower);
        }
      } else if (name && where) {
        found.places.add(lower);
      } else if (name && i > 0) {
        found.names.add(lower);
      }
      if (isContent(lower, own) && act.filter(lower::equals).isEmpty()) {
        found.stems.add(Stems.stem(lower));
      }
    }
    return new SentenceWords(found.stems, found.places, found.names, found.numbers);
  }

  private static final class Found {
    final Set<String> stems = new HashSet<>();
    final Set<String> places = new HashSet<>();
    final Set<String> names = new HashSet<>();
    final Set<String> numbers = new HashSet<>();
  }

  /** The trigger's words: what the act is called is compared by its code, not as a word. */
  private static List<String> trigger(Event event) {
    Span evidence = event.provenance().evidence();
    if (!evidence.contains(event.trigger())) {
      return List.of();
    }
    int begin = event.trigger().begin() - evidence.begin();
    return pieces(event.provenance().quote().substring(begin, begin + event.trigger().length()));
  }

  private boolean isContent(String lower, Set<String> own) {
    return !own.contains(lower)
        && !actors.contains(lower)
        && !capitals.contains(lower)
        && !stop.contains(lower)
        && !office.contains(lower)
        && lower.length() >= Stems.SHORTEST;
  }

  /** A capital's name is an actor's, but for where it stands as a place. */
  private boolean isName(String token, Set<String> own, boolean where) {
    String lower = token.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(token.charAt(0))
        && !own.contains(lower)
        && !stop.contains(lower)
        && !office.contains(lower)
        && (capitals.contains(lower) ? where : !actors.contains(lower));
  }

  /** After "in", after "port of", before "bridge", or struck by an act of force. */
  private boolean leadsToPlace(List<String> tokens, int i, Optional<String> struck) {
    String before = lower(tokens, i - 1);
    return beforePlace.contains(before)
        || struck.filter(before::equals).isPresent()
        || before.equals("of") && placeNouns.contains(lower(tokens, i - 2))
        || placeNouns.contains(lower(tokens, i + 1))
        || placeNouns.contains(before) && !before.isEmpty();
  }

  private static String lower(List<String> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).toLowerCase(Locale.ROOT) : "";
  }

  private void addPlace(String place, Set<String> own, Set<String> places) {
    for (String token : Stems.tokens(place)) {
      if (isName(token, own, true)) {
        places.add(token.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** A year, or the day beside a month's name. */
  private boolean date(List<String> tokens, int i) {
    String token = tokens.get(i);
    return token.length() == 4 && (token.startsWith("19") || token.startsWith("20"))
        || token.length() <= 2 && (month(tokens, i - 1) || month(tokens, i + 1));
  }

  private boolean month(List<String> tokens, int i) {
    return months.contains(lower(tokens, i));
  }

  private static List<String> pieces(String name) {
    return Stems.tokens(name).stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
  }
}
