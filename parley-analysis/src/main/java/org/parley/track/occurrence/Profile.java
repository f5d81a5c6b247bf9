package org.parley.track.occurrence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.record.Event;

/**
 * A report with everything that is compared, taken out once.
 *
 * @param mutual true where each actor is as much source as target: talks, visits, agreements, and
 *     fights told as clashes
 */
record Profile(EventReport report, SentenceWords words, Dating dating, boolean mutual) {
  private static final Set<String> MUTUAL = Set.of("03", "04", "05", "06");
  private static final String FIGHT = "19";

  static Profile of(EventReport report, SentenceWords words, List<String> clashes) {
    Event event = report.event();
    String root = ActKinship.root(event.cameo());
    String trigger = event.trigger().of(report.document().text()).toLowerCase(Locale.ROOT);
    boolean mutual =
        MUTUAL.contains(root) || root.equals(FIGHT) && clashes.stream().anyMatch(trigger::contains);
    return new Profile(report, words, Dating.of(report), mutual);
  }

  Event event() {
    return report.event();
  }

  boolean sameDocument(Profile other) {
    return report.document().id().equals(other.report.document().id());
  }
}
