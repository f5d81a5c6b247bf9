package org.parley.dossier;

import java.util.Locale;

/** The sections of the dossier in their order. */
enum PageSection {
  RECORD("What was read"),
  CHANNELS("Channels of dialogue"),
  CONDUCT("Words and deeds"),
  INCIDENTS("Incidents"),
  POSITIONS("Positions"),
  ISSUES("Disputed and shared"),
  ASKS("Asks, offers, conditions"),
  CLAIMS("Agreements and red lines"),
  OUTLOOKS("Outlooks"),
  DOCUMENTS("Documents");

  private final String heading;

  PageSection(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /** The fragment that leads to it. */
  String anchor() {
    return name().toLowerCase(Locale.ROOT);
  }
}
