package org.parley.track.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule for what is near. With C the content stems of a condition and S those of a sentence:
 *
 * <ul>
 *   <li>at least {@value #FEW} stems are in both, and they are at least {@value #PART} of C; or
 *   <li>C has no more than {@value #FEW} stems, at least {@value #MOST} of them are in S, and both
 *       are about one issue.
 * </ul>
 *
 * Two words, since one ("forces") is in half of all sentences of a dispute; four tenths, since a
 * condition of five words shares only its core with a report in other words. Two wordings are one
 * line when they share at least {@value #SAME} of the shorter one and two stems, or all of it.
 */
final class Nearness {
  private static final int FEW = 2;
  private static final double PART = 0.4;
  private static final double MOST = 0.5;
  private static final double SAME = 0.6;

  private Nearness() {}

  /** The words of the condition that make a sentence near; empty when it is not. */
  static List<String> words(
      Map<String, String> condition, Set<String> sentence, boolean commonIssue) {
    List<String> shared = new ArrayList<>();
    condition.forEach(
        (stem, word) -> {
          if (sentence.contains(stem)) {
            shared.add(word);
          }
        });
    double part = condition.isEmpty() ? 0 : (double) shared.size() / condition.size();
    boolean near =
        (shared.size() >= FEW && part >= PART)
            || (!shared.isEmpty() && condition.size() <= FEW && part >= MOST && commonIssue);
    return near ? shared : List.of();
  }

  /** True for two wordings of one condition. */
  static boolean same(Set<String> one, Set<String> other) {
    int shorter = Math.min(one.size(), other.size());
    long shared = one.stream().filter(other::contains).count();
    boolean whole = shorter > 0 && shared == shorter;
    return whole || (shared >= FEW && shared >= SAME * shorter) || one.equals(other);
  }
}
