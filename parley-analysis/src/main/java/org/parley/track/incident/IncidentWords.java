package org.parley.track.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.track.phrase.PhraseList;
import org.parley.track.phrase.WordList;

/** What the lexicons {@code incident.*} say of a sentence. Immutable. */
final class IncidentWords {
  /** "F-16", "RC-135": a few capitals, a hyphen, digits, perhaps a letter or two. */
  private static final Pattern DESIGNATION = Pattern.compile("[a-z]{1,3}-[0-9]{1,3}[a-z]{0,2}");

  /** Words that an act may stand away from the words of the incident that it is. */
  private static final int REACH = 12;

  private final Map<IncidentKind, PhraseList> kinds = new EnumMap<>(IncidentKind.class);
  private final PhraseList figurative;
  private final PhraseList imagined;
  private final PhraseList exercise;
  private final PhraseList platform;
  private final Set<String> noPlatform;

  IncidentWords(Codebook codebook) {
    for (IncidentKind kind : IncidentKind.values()) {
      kinds.put(kind, list(codebook, kind.lexicon()));
    }
    figurative = list(codebook, "incident.figurative");
    imagined = list(codebook, "incident.imagined");
    exercise = list(codebook, "incident.exercise");
    platform = list(codebook, "incident.platform");
    noPlatform = Set.copyOf(codebook.lexicons().getOrDefault("incident.no-platform", List.of()));
  }

  /** A codebook without the lexicon knows no incidents. */
  private static PhraseList list(Codebook codebook, String name) {
    return new PhraseList(codebook.lexicons().getOrDefault(name, List.of()));
  }

  /** The kind that a sentence or what is said tells of. */
  Optional<IncidentKind> kind(String text) {
    return kind(new WordList(text), run -> true);
  }

  /** The kind whose words stand near the trigger of an act; its place is within the sentence. */
  Optional<IncidentKind> kindNear(String sentence, Span trigger) {
    WordList words = new WordList(sentence);
    return kind(words, run -> words.distance(run, trigger) <= REACH);
  }

  private Optional<IncidentKind> kind(WordList words, Predicate<WordList.Run> where) {
    if (figurative.in(words)) {
      return Optional.empty();
    }
    boolean training = exercise.in(words);
    return kinds.entrySet().stream()
        .filter(e -> !training || e.getKey().nearSomebody())
        .filter(e -> e.getValue().find(words).stream().anyMatch(where))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  boolean imagines(String text) {
    return imagined.in(new WordList(text));
  }

  /** Platforms in the order of the text, each once; a part of a longer name is none. */
  List<String> platforms(String sentence) {
    WordList words = new WordList(sentence);
    Set<String> out = new LinkedHashSet<>();
    int next = 0;
    List<WordList.Run> runs = new ArrayList<>(platform.find(words));
    for (int i = 0; i < words.size(); i++) {
      String written = words.span(i).of(sentence);
      boolean capital = Character.isUpperCase(written.charAt(0));
      if (capital
          && DESIGNATION.matcher(words.get(i)).matches()
          && !noPlatform.contains(words.get(i))) {
        out.add(written);
      }
      int at = i;
      Optional<WordList.Run> run = runs.stream().filter(r -> r.begin() == at).findFirst();
      if (run.isPresent() && i >= next) {
        out.add(words.text(run.get()));
        next = run.get().end();
      }
    }
    return List.copyOf(out);
  }
}
