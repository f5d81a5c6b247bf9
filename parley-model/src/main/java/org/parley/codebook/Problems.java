package org.parley.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects errors, so that all are reported together; not for use by several threads. */
final class Problems {
  private static final int LIMIT = 1_000;

  private final List<CodebookProblem> found = new ArrayList<>();

  void add(Place place, String message) {
    add(place.file(), place.line(), place.path(), message);
  }

  void add(String file, int line, String field, String message) {
    if (found.size() < LIMIT) {
      found.add(new CodebookProblem(file, line, field, message));
    }
  }

  void addAll(Problems others) {
    others.found.forEach(p -> add(p.file(), p.line(), p.field(), p.message()));
  }

  int count() {
    return found.size();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new CodebookException(
          found.stream()
              .sorted(
                  Comparator.comparing(CodebookProblem::file)
                      .thenComparingInt(CodebookProblem::line))
              .toList());
    }
  }
}
