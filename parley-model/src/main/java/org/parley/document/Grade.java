package org.parley.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose an outlet is: readers weigh a report by it, Parley never does. */
public enum Grade {
  OFFICIAL,
  STATE_OWNED,
  PARTY_OWNED,
  INSTITUTE,
  INDEPENDENT,
  UNKNOWN;

  /** The value as written in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Grade> parse(String label) {
    return Arrays.stream(values()).filter(g -> g.label().equals(label.strip())).findFirst();
  }
}
