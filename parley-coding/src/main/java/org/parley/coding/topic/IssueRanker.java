package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;

/**
 * Ranks issues by the phrases that bring them up. A phrase weighs as many as it has words, once; an
 * issue that the codebook calls general ({@code issues.general}: what any text on a relation
 * touches) weighs half beside others.
 */
final class IssueRanker {
  /** Ids are written for readers: more than three say nothing. */
  private static final int MOST = 3;

  private static final double LEAST_SHARE = 0.34;

  private final PhraseIndex<String> terms;
  private final Set<String> general;

  IssueRanker(Codebook codebook) {
    PhraseIndex.Builder<String> builder = new PhraseIndex.Builder<>();
    for (Issue issue : codebook.issues()) {
      builder.addAll(issue.terms(), issue.id());
    }
    this.terms = builder.build();
    this.general = Set.copyOf(codebook.lexicons().getOrDefault("issues.general", List.of()));
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
        double weight = general.contains(match.value()) ? match.words() / 2.0 : match.words();
        weights.merge(match.value(), weight, Double::sum);
      }
    }
    double top = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    List<Map.Entry<String, Double>> ranked = new ArrayList<>(weights.entrySet());
    ranked.removeIf(e -> e.getValue() < top * LEAST_SHARE);
    ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return ranked.stream().limit(MOST).map(Map.Entry::getKey).toList();
  }
}
