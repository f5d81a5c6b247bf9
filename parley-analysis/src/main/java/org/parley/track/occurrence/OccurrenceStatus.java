package org.parley.track.occurrence;

import java.util.Locale;

/** What the reports of one event amount to; none says that it happened. */
public enum OccurrenceStatus {
  /** All reports come from one outlet, or are copies of one text. */
  SINGLE_SOURCE,
  /** Two outlets or more tell of it that depend on each other in no way known here. */
  CORROBORATED,
  /** The acting side itself says it did it. */
  ACKNOWLEDGED,
  /** One account says that it happened, another that it did not. */
  CONTESTED;

  /** The value as written in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
