package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Span;

/**
 * Leaves out what a statement reports in its turn: in "Dorn said Sudmark had promised X" the words
 * are Dorn's, and Sudmark's promise is her claim. Leaves out second readings of the same words too.
 */
final class NestedDrafts {
  private NestedDrafts() {}

  /** The drafts whose cue stands in no other draft's content. */
  static List<Draft> without(DocumentView doc, List<Draft> drafts) {
    DraftList all = new DraftList(doc);
    drafts.forEach(all::add);
    Set<String> seen = new HashSet<>();
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Integer> outer =
          draft.cue().flatMap(cue -> all.first(cue, other -> reports(other, draft, cue)));
      if (outer.isEmpty() && seen.add(draft.source().span() + "/" + draft.content().get(0))) {
        out.add(draft);
      }
    }
    return out;
  }

  private static boolean reports(Draft outer, Draft inner, Span cue) {
    return outer != inner
        && holds(outer, cue)
        && outer.cue().filter(c -> holds(inner, c)).isEmpty();
  }

  private static boolean holds(Draft draft, Span cue) {
    return draft.content().stream().anyMatch(span -> span.contains(cue));
  }
}
