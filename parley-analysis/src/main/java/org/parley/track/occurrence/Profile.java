package org.parley.track.occurrence;

import org.parley.record.Event;

/**
 * A report with everything that is compared, taken out once.
 *
 * @param mutual see {@link MutualActs}
 */
record Profile(EventReport report, SentenceWords words, Dating dating, boolean mutual) {
  static Profile of(EventReport report, SentenceWords words, boolean mutual) {
    return new Profile(report, words, Dating.of(report), mutual);
  }

  Event event() {
    return report.event();
  }

  boolean sameDocument(Profile other) {
    return report.document().id().equals(other.report.document().id());
  }
}
