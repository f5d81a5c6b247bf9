package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;

/** Ranks issues by the phrases that bring them up: a phrase weighs as much as it has words. */
final class IssueRanker {
  /** Ids are written for readers: more than three say nothing. */
  private static final int MOST = 3;

  private static final double LEAST_SHARE = 0.2;

  private final PhraseIndex<String> terms;

  IssueRanker(Codebook codebook) {
    PhraseIndex.Builder<String> builder = new PhraseIndex.Builder<>();
    for (Issue issue : codebook.issues()) {
      builder.addAll(issue.terms(), issue.id());
    }
    this.terms = builder.build();
  }

  /** All issues whose phrases stand in the units, in the order in which they come up. */
  List<PhraseMatch<String>> matches(List<Unit> units) {
    return terms.longest(units);
  }

  /** The ids that weigh most, heaviest first, then as they come up. */
  List<String> rank(List<List<Unit>> sentences) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (List<Unit> units : sentences) {
      for (PhraseMatch<String> match : matches(units)) {
        weights.merge(match.value(), (double) match.words(), Double::sum);
      }
    }
    double top = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    List<Map.Entry<String, Double>> ranked = new ArrayList<>(weights.entrySet());
    ranked.removeIf(e -> e.getValue() < top * LEAST_SHARE);
    ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return ranked.stream().limit(MOST).map(Map.Entry::getKey).toList();
  }
}
