package org.parley.record;

/** Who speaks: only {@code OFFICIAL} voices speak for a side. */
public enum Voice implements Labelled {
  OFFICIAL,
  EXPERT,
  MEDIA,
  UNNAMED;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<Voice> parse(String label) {
    return Labelled.parse(Voice.class, label);
  }
}
