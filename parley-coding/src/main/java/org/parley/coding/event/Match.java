package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Span;

/**
 * A frame found in a sentence.
 *
 * @param head token of the predicate
 * @param code of the event; combined with that of an act inside it
 * @param used tokens that belong to it, so that they are no events of their own
 * @param targets tokens where the target is named, in order of preference
 * @param sources tokens where the source is named
 * @param planned true for a promise of an act that has no code of its own as a promise
 */
record Match(
    Frame frame,
    int head,
    String code,
    int score,
    Span trigger,
    Set<Integer> used,
    List<Integer> sources,
    List<Integer> targets,
    Optional<Match> act,
    boolean planned) {
  Match {
    used = Set.copyOf(used);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** A predicate that no frame knows, with the code that a model gives it. */
  static Match unlisted(
      String code,
      int head,
      String lemma,
      Span word,
      List<Integer> sources,
      List<Integer> targets) {
    return new Match(
        Frame.unlisted(code, lemma),
        head,
        code,
        0,
        word,
        Set.of(),
        sources,
        targets,
        Optional.empty(),
        false);
  }

  String root() {
    return code.substring(0, 2);
  }

  String rule() {
    return frame.rule(code) + act.map(a -> "+" + a.frame().cameo()).orElse("");
  }
}
