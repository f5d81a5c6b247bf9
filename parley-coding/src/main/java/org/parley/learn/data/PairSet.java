package org.parley.learn.data;

import java.util.List;

/**
 * What was read from a folder of pairs of reports.
 *
 * @param hash SHA-256 of all files in name order, hexadecimal
 */
public record PairSet(List<ReportPair> pairs, List<TrainingProblem> problems, String hash) {
  public PairSet {
    pairs = List.copyOf(pairs);
    problems = List.copyOf(problems);
  }

  /** Pairs that tell of one event. */
  public long same() {
    return pairs.stream().filter(ReportPair::same).count();
  }

  /** Pairs of different events that are easily taken for one. */
  public long hardNegatives() {
    return pairs.stream().filter(ReportPair::hardNegative).count();
  }
}
