package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Many phrases looked up at once. Immutable once built, thread-safe; a lookup is linear in the
 * number of units times the phrases that share a first word.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {
  private record Entry<T>(Phrase phrase, T value) {}

  private final Map<String, List<Entry<T>>> byFirst;

  private PhraseIndex(Map<String, List<Entry<T>>> byFirst) {
    this.byFirst = byFirst;
  }

  /** An index of one list of phrases; each stands for itself. */
  public static PhraseIndex<String> of(List<String> phrases) {
    Builder<String> builder = new Builder<>();
    phrases.forEach(p -> builder.add(p, p));
    return builder.build();
  }

  /** Collects phrases. */
  public static final class Builder<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    public Builder<T> add(String text, T value) {
      Phrase phrase = new Phrase(text);
      for (String word : phrase.first()) {
        byFirst.computeIfAbsent(word, w -> new ArrayList<>()).add(new Entry<>(phrase, value));
      }
      return this;
    }

    public Builder<T> addAll(List<String> texts, T value) {
      texts.forEach(t -> add(t, value));
      return this;
    }

    public PhraseIndex<T> build() {
      return new PhraseIndex<>(new HashMap<>(byFirst));
    }
  }

  /** All matches, by begin, longer ones first, then by end and phrase. */
  public List<PhraseMatch<T>> find(List<Unit> units) {
    Set<PhraseMatch<T>> found = new LinkedHashSet<>();
    for (int i = 0; i < units.size(); i++) {
      for (String word : units.get(i).words()) {
        for (Entry<T> entry : byFirst.getOrDefault(word, List.of())) {
          Phrase phrase = entry.phrase();
          int end = phrase.match(units, i);
          if (end > i) {
            found.add(new PhraseMatch<>(entry.value(), phrase.text(), phrase.length(), i, end));
          }
        }
      }
    }
    List<PhraseMatch<T>> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.<PhraseMatch<T>>comparingInt(PhraseMatch::begin)
            .thenComparing(m -> -m.words())
            .thenComparing(PhraseMatch::end)
            .thenComparing(PhraseMatch::phrase));
    return sorted;
  }

  /** The matches that overlap no longer one; equal spans may stand for several things. */
  public List<PhraseMatch<T>> longest(List<Unit> units) {
    List<PhraseMatch<T>> byLength = new ArrayList<>(find(units));
    byLength.sort(
        Comparator.<PhraseMatch<T>>comparingInt(m -> -m.words())
            .thenComparingInt(PhraseMatch::begin));
    List<PhraseMatch<T>> kept = new ArrayList<>();
    List<Optional<PhraseMatch<T>>> owner =
        new ArrayList<>(Collections.nCopies(units.size(), Optional.empty()));
    for (PhraseMatch<T> match : byLength) {
      if (owner.subList(match.begin(), match.end()).stream()
          .allMatch(o -> o.isEmpty() || sameSpan(o.get(), match))) {
        kept.add(match);
        Collections.fill(owner.subList(match.begin(), match.end()), Optional.of(match));
      }
    }
    kept.sort(
        Comparator.<PhraseMatch<T>>comparingInt(PhraseMatch::begin)
            .thenComparing(PhraseMatch::phrase));
    return kept;
  }

  /** True when some phrase stands in the units. */
  public boolean anyIn(List<Unit> units) {
    return !find(units).isEmpty();
  }

  private static boolean sameSpan(PhraseMatch<?> a, PhraseMatch<?> b) {
    return a.begin() == b.begin() && a.end() == b.end();
  }
}
