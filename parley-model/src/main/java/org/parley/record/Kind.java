package org.parley.record;

/** The kinds of coded record, in the order in which they are written. */
public enum Kind implements Labelled {
  STATEMENT,
  EVENT,
  CHANNEL,
  COMMITMENT,
  RED_LINE,
  OUTLOOK,
  COMMON_GROUND,
  DISAGREEMENT;

  /** Kinds are written with an underscore: {@code red_line}. */
  @Override
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<Kind> parse(String label) {
    return Labelled.parse(Kind.class, label);
  }
}
