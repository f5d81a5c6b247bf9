package org.parley.track.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The phrases of a lexicon, looked up by forms: {@code a|b} is either word, {@code *} up to {@value
 * #GAP} words of any kind. Immutable; the time is linear in the words of the text.
 */
public final class PhraseList {
  static final int GAP = 4;

  private final Map<String, List<List<Set<String>>>> byFirst;

  public PhraseList(List<String> phrases) {
    byFirst = new HashMap<>();
    for (String phrase : phrases) {
      List<Set<String>> slots = new ArrayList<>();
      for (String slot : phrase.strip().split("\\s+", -1)) {
        slots.add(Set.copyOf(List.of(slot.split("\\|", -1))));
      }
      if (isGap(slots.get(0)) || isGap(slots.get(slots.size() - 1))) {
        throw new IllegalArgumentException("a phrase must not begin or end with *: " + phrase);
      }
      slots
          .get(0)
          .forEach(w -> byFirst.computeIfAbsent(w, k -> new ArrayList<>()).add(List.copyOf(slots)));
    }
  }

  /** Where phrases stand in the text, by begin; of those with one begin the longest. */
  public List<WordList.Run> find(WordList words) {
    List<WordList.Run> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = -1;
      for (List<Set<String>> phrase : byFirst.getOrDefault(words.get(i), List.of())) {
        end = Math.max(end, end(phrase, 1, words, i + 1).orElse(-1));
      }
      if (end > i) {
        out.add(new WordList.Run(i, end));
      }
    }
    return out;
  }

  public boolean in(WordList words) {
    return !find(words).isEmpty();
  }

  private static OptionalInt end(List<Set<String>> phrase, int slot, WordList words, int at) {
    if (slot == phrase.size()) {
      return OptionalInt.of(at);
    }
    if (!isGap(phrase.get(slot))) {
      return at < words.size() && phrase.get(slot).contains(words.get(at))
          ? end(phrase, slot + 1, words, at + 1)
          : OptionalInt.empty();
    }
    for (int skip = 0; skip <= GAP; skip++) {
      OptionalInt end = end(phrase, slot + 1, words, at + skip);
      if (end.isPresent()) {
        return end;
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isGap(Set<String> slot) {
    return slot.contains("*");
  }
}
