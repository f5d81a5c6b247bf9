package org.parley.track.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whom a report is compared with: those of a neighbouring act that share an actor's side or a named
 * place and whose days can meet. Each report looks at no more than {@link #MOST} others of a block,
 * so the work grows with the number of reports, not with its square.
 */
final class Candidates {
  static final int MOST = 200;

  private Candidates() {}

  /** Two positions in the list of profiles, the smaller first. */
  record Pair(int one, int other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair that) {
      int byOne = Integer.compare(one, that.one);
      return byOne != 0 ? byOne : Integer.compare(other, that.other);
    }
  }

  /** Each pair once, in order. */
  static Set<Pair> of(List<Profile> profiles) {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String key : keys(profiles.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Pair> pairs = new TreeSet<>();
    for (List<Integer> block : blocks.values()) {
      block.sort(
          Comparator.comparing((Integer i) -> first(profiles.get(i)))
              .thenComparing(Comparator.naturalOrder()));
      for (int i = 0; i < block.size(); i++) {
        LocalDate last = last(profiles.get(block.get(i)));
        for (int j = i + 1; j < Math.min(block.size(), i + 1 + MOST); j++) {
          if (first(profiles.get(block.get(j))).minusDays(1).isAfter(last)) {
            break;
          }
          int a = block.get(i);
          int b = block.get(j);
          pairs.add(new Pair(Math.min(a, b), Math.max(a, b)));
        }
      }
    }
    return pairs;
  }

  private static Set<String> keys(Profile profile) {
    List<String> whatAndWhere =
        Stream.of(
                Stream.of(profile.event().source()).map(ActorFit::group),
                profile.event().target().stream().map(ActorFit::group))
            .flatMap(s -> s)
            .flatMap(Optional::stream)
            .map(g -> "actor " + g)
            .toList();
    Set<String> keys = new TreeSet<>();
    for (String family : ActKinship.families(profile.event().cameo())) {
      whatAndWhere.forEach(w -> keys.add(family + " " + w));
      profile.words().places().forEach(p -> keys.add(family + " place " + p));
    }
    return keys;
  }

  private static LocalDate first(Profile profile) {
    return profile.dating().days().map(DaySpan::first).orElse(LocalDate.of(1, 1, 1));
  }

  private static LocalDate last(Profile profile) {
    return profile.dating().days().map(DaySpan::last).orElse(LocalDate.of(9999, 12, 31));
  }
}
