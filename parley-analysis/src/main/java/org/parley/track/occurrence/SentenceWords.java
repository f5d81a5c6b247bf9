package org.parley.track.occurrence;

import java.util.Set;

/**
 * What a sentence gives to compare.
 *
 * @param stems of its content words, the act's and the actors' own left out
 * @param places names that stand where places do
 * @param names other capitalised words that name no actor: ships, bridges, operations
 * @param numbers figures that are no dates
 */
record SentenceWords(
    Set<String> stems, Set<String> places, Set<String> names, Set<String> numbers) {
  SentenceWords {
    stems = Set.copyOf(stems);
    places = Set.copyOf(places);
    names = Set.copyOf(names);
    numbers = Set.copyOf(numbers);
  }

  /** True where both name places and share none, not even as another name. */
  boolean elsewhere(SentenceWords other) {
    return !places.isEmpty()
        && !other.places.isEmpty()
        && !shares(places, other.places)
        && !shares(places, other.names)
        && !shares(names, other.places);
  }

  /**
   * 1 where a place or name is in both; 0.6 for a shared number; 0.4 where one of them tells none;
   * 0 where both tell only figures that differ, as tolls do; −0.6 where both tell names and share
   * nothing.
   */
  double namesAgreement(SentenceWords other) {
    if (shares(places, other.places)
        || shares(names, other.names)
        || shares(places, other.names)
        || shares(names, other.places)) {
      return 1;
    }
    if (shares(numbers, other.numbers)) {
      return 0.6;
    }
    if (named() && other.named()) {
      return -0.6;
    }
    return numbers.isEmpty() || other.numbers.isEmpty() ? 0.4 : 0;
  }

  private boolean named() {
    return places.size() + names.size() > 0;
  }

  private static boolean shares(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
