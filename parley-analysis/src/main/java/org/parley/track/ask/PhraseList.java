package org.parley.track.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;

/**
 * Phrases of a lexicon, matched word by word: {@code a|b} is either word, {@code *} up to two words
 * of any kind within the clause. Matching costs words × phrases.
 */
final class PhraseList {
  private static final int GAP = 2;
  private static final Set<String> ANY = Set.of("*");

  private final List<List<Set<String>>> phrases;

  private PhraseList(List<List<Set<String>>> phrases) {
    this.phrases = phrases;
  }

  /** Words from one to another, the second excluded. */
  record Hit(int begin, int end) {}

  /** Empty for a codebook without the lexicon. */
  static PhraseList of(Codebook codebook, String lexicon) {
    List<List<Set<String>>> phrases = new ArrayList<>();
    for (String phrase : codebook.lexicons().getOrDefault(lexicon, List.of())) {
      List<Set<String>> parts = new ArrayList<>();
      for (String part : phrase.split(" ")) {
        parts.add(Set.of(part.split("\\|")));
      }
      phrases.add(parts);
    }
    return new PhraseList(phrases);
  }

  boolean in(List<TextWord> words) {
    return first(words, 0).isPresent();
  }

  /**
   * The first phrase that begins at {@code from} or later; of those that begin there the longest.
   */
  Optional<Hit> first(List<TextWord> words, int from) {
    for (int i = from; i < words.size(); i++) {
      Optional<Hit> here = at(words, i);
      if (here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }

  /** A phrase that begins at this very word. */
  Optional<Hit> at(List<TextWord> words, int begin) {
    int longest = -1;
    for (List<Set<String>> phrase : phrases) {
      longest = Math.max(longest, end(words, begin, phrase, 0));
    }
    return longest < 0 ? Optional.empty() : Optional.of(new Hit(begin, longest));
  }

  private static int end(List<TextWord> words, int at, List<Set<String>> phrase, int part) {
    if (part == phrase.size()) {
      return at;
    }
    if (phrase.get(part).equals(ANY)) {
      for (int skip = 0; skip <= GAP && at + skip <= words.size(); skip++) {
        int end = end(words, at + skip, phrase, part + 1);
        if (end >= 0) {
          return end;
        }
        if (at + skip < words.size() && words.get(at + skip).isMark()) {
          return -1;
        }
      }
      return -1;
    }
    boolean fits = at < words.size() && phrase.get(part).contains(words.get(at).lower());
    return fits ? end(words, at + 1, phrase, part + 1) : -1;
  }
}
