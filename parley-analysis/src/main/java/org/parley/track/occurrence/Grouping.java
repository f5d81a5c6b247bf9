package org.parley.track.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins reports by their best links first: a link joins two groups when no report of one
 * contradicts a report of the other. The outcome does not depend on the order of the input.
 */
final class Grouping {
  /** Members of a group that are asked for a contradiction; bounds the work on giant groups. */
  private static final int GUARD = 24;

  private record Link(Candidates.Pair pair, double score) {}

  private Grouping() {}

  /** Groups of profiles, each in the order of the list, by their first member. */
  static List<List<Profile>> of(List<Profile> profiles, ReportMatcher matcher) {
    List<List<Integer>> groups = new ArrayList<>();
    IntStream.range(0, profiles.size()).forEach(i -> groups.add(new ArrayList<>(List.of(i))));
    int[] groupOf = IntStream.range(0, profiles.size()).toArray();
    for (Link link : links(profiles, matcher)) {
      int one = groupOf[link.pair().one()];
      int other = groupOf[link.pair().other()];
      if (one != other && agree(groups.get(one), groups.get(other), profiles, matcher)) {
        int keep = groups.get(one).size() >= groups.get(other).size() ? one : other;
        int drop = keep == one ? other : one;
        groups.get(drop).forEach(member -> groupOf[member] = keep);
        groups.get(keep).addAll(groups.get(drop));
        groups.get(drop).clear();
      }
    }
    return groups.stream()
        .filter(g -> !g.isEmpty())
        .map(g -> g.stream().sorted().toList())
        .sorted(Comparator.comparing(g -> g.get(0)))
        .map(g -> g.stream().map(profiles::get).toList())
        .toList();
  }

  private static List<Link> links(List<Profile> profiles, ReportMatcher matcher) {
    List<Link> links = new ArrayList<>();
    for (Candidates.Pair pair : Candidates.of(profiles)) {
      Match match = matcher.match(profiles.get(pair.one()), profiles.get(pair.other()));
      if (match.same()) {
        links.add(new Link(pair, match.score()));
      }
    }
    links.sort(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::pair));
    return links;
  }

  private static boolean agree(
      List<Integer> one, List<Integer> other, List<Profile> profiles, ReportMatcher matcher) {
    return one.stream()
        .limit(GUARD)
        .allMatch(
            a ->
                other.stream()
                    .limit(GUARD)
                    .allMatch(
                        b -> matcher.match(profiles.get(a), profiles.get(b)).against().isEmpty()));
  }
}
