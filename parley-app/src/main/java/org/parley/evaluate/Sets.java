package org.parley.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How alike two sets of values are; two empty sets are alike. */
final class Sets {
  private Sets() {}

  /** {@code 2 |A and B| / (|A| + |B|)}, the F1 that the scorer has for sets. */
  static double dice(Set<String> a, Set<String> b) {
    return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * shared(a, b) / (a.size() + b.size());
  }

  /** {@code 1 - |A and B| / |A or B|}: Jaccard's distance. */
  static double distance(Set<String> a, Set<String> b) {
    int shared = shared(a, b);
    int any = a.size() + b.size() - shared;
    return any == 0 ? 0 : 1 - (double) shared / any;
  }

  /** The set as one value. */
  static String key(List<String> values) {
    return String.join("\u0000", new TreeSet<>(values));
  }

  /** The set of such a value. */
  static Set<String> of(String key) {
    return key.isEmpty() ? Set.of() : Set.of(key.split("\u0000", -1));
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size();
  }
}
