package org.parley.track.ask;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;

/** Which issues tell two things apart: those with terms; "other" tells nothing. */
final class Issues {
  private final Set<String> telling = new HashSet<>();

  Issues(Codebook codebook) {
    for (Issue issue : codebook.issues()) {
      if (!issue.terms().isEmpty()) {
        telling.add(issue.id());
      }
    }
  }

  /** True where both have issues that tell something, and none in common. */
  boolean part(List<String> one, List<String> other) {
    Set<String> mine = of(one);
    Set<String> its = of(other);
    return !mine.isEmpty() && !its.isEmpty() && Collections.disjoint(mine, its);
  }

  private Set<String> of(List<String> issues) {
    Set<String> out = new HashSet<>(issues);
    out.retainAll(telling);
    return out;
  }
}
