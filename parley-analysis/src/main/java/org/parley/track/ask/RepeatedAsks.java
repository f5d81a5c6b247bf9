package org.parley.track.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups the sayings of one ask. Two sayings of one side, one type and a common addressee are one
 * ask when their content words have a likeness (Dice) of at least {@value #ALIKE} with two stems in
 * common, or of {@value #ALIKE_ON_PROPOSITION} where both are for one proposition, and their issues
 * do not part them; or when all their content words are the same; or when they share one and stand
 * in one sentence. A saying joins the group of the first saying it is like. What is left apart is
 * told twice, which is the lesser harm.
 */
final class RepeatedAsks {
  private static final double ALIKE = 0.6;
  private static final double ALIKE_ON_PROPOSITION = 0.4;
  private static final int LEAST_SHARED = 2;

  /** Sayings with one stem that are compared, the latest: a stem in more tells nothing. */
  private static final int MOST = 200;

  private final Issues issues;

  RepeatedAsks(Issues issues) {
    this.issues = issues;
  }

  /** Groups in the order of their first sayings. */
  List<List<Draft>> of(List<Draft> drafts) {
    List<List<Draft>> groups = new ArrayList<>();
    Map<Draft, List<Draft>> groupOf = new java.util.IdentityHashMap<>();
    Map<String, List<Draft>> byStem = new HashMap<>();
    for (Draft draft : drafts) {
      List<Draft> group = null;
      for (Draft earlier : candidates(draft, byStem)) {
        if (group == null && isSame(earlier, draft)) {
          group = groupOf.get(earlier);
        }
      }
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(draft);
      groupOf.put(draft, group);
      for (String stem : draft.stems()) {
        byStem.computeIfAbsent(stem, k -> new ArrayList<>()).add(draft);
      }
    }
    return groups;
  }

  /** Earlier drafts with a stem in common, each once, oldest first. */
  private static List<Draft> candidates(Draft draft, Map<String, List<Draft>> byStem) {
    Set<Draft> seen = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    List<Draft> out = new ArrayList<>();
    for (String stem : new TreeSet<>(draft.stems())) {
      List<Draft> all = byStem.getOrDefault(stem, List.of());
      for (Draft each : all.subList(Math.max(0, all.size() - MOST), all.size())) {
        if (seen.add(each)) {
          out.add(each);
        }
      }
    }
    return out;
  }

  boolean isSame(Draft one, Draft other) {
    if (!one.side().equals(other.side())
        || one.type() != other.type()
        || Collections.disjoint(one.addressees(), other.addressees())
        || issues.part(one.issues(), other.issues())) {
      return false;
    }
    if (one.stems().equals(other.stems())) {
      return !one.stems().isEmpty();
    }
    if (one.document().id().equals(other.document().id())
        && one.evidence().equals(other.evidence())) {
      return !Collections.disjoint(one.stems(), other.stems());
    }
    boolean proposition = !Collections.disjoint(one.propositions(), other.propositions());
    return Likeness.shared(one.stems(), other.stems()).size() >= LEAST_SHARED
        && Likeness.dice(one.stems(), other.stems())
            >= (proposition ? ALIKE_ON_PROPOSITION : ALIKE);
  }
}
