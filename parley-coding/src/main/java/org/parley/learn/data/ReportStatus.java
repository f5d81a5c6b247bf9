package org.parley.learn.data;

import java.util.Optional;
import org.parley.record.Labelled;

/** What two reports of one event together make of it. */
public enum ReportStatus implements Labelled {
  /** One source, however many copies. */
  SINGLE_SOURCE,
  /** Outlets that do not depend on each other. */
  CORROBORATED,
  /** The actor says so itself. */
  ACKNOWLEDGED,
  /** The actor or its state denies it. */
  CONTESTED;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static Optional<ReportStatus> parse(String label) {
    return Labelled.parse(ReportStatus.class, label);
  }
}
