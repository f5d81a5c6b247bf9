package org.parley.track.occurrence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.codebook.Codebook;

/**
 * In which acts each actor is as much source as target: talks, visits, agreements, and fights told
 * as clashes; but not what each does for itself, such as ratifying. Immutable.
 */
final class MutualActs {
  private static final Set<String> MUTUAL = Set.of("03", "04", "05", "06");
  private static final String FIGHT = "19";

  private final List<String> clashes;
  private final List<String> alone;

  MutualActs(Codebook codebook) {
    clashes = codebook.lexicons().getOrDefault("occurrence.mutual", List.of());
    alone = codebook.lexicons().getOrDefault("occurrence.alone", List.of());
  }

  boolean is(EventReport report) {
    String root = ActKinship.root(report.event().cameo());
    String trigger = report.event().trigger().of(report.document().text()).toLowerCase(Locale.ROOT);
    return MUTUAL.contains(root) && alone.stream().noneMatch(trigger::contains)
        || root.equals(FIGHT) && clashes.stream().anyMatch(trigger::contains);
  }
}
