package org.parley.track.ask;

import java.util.HashSet;
import java.util.Set;

/** How far two sets of stems are of one thing. */
final class Likeness {
  private Likeness() {}

  static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> out = new HashSet<>(one);
    out.retainAll(other);
    return out;
  }

  /** Shared stems over those of the shorter, 0..1; 0 where either has none. */
  static double overlap(Set<String> one, Set<String> other) {
    int least = Math.min(one.size(), other.size());
    return least == 0 ? 0 : (double) shared(one, other).size() / least;
  }

  /** Twice the shared stems over all, 0..1 (Dice); 0 where both have none. */
  static double dice(Set<String> one, Set<String> other) {
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * shared(one, other).size() / all;
  }
}
