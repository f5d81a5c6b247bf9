package org.parley.record;

/** Whether the words are the speaker's own. */
public enum Quotation implements Labelled {
  DIRECT,
  INDIRECT,
  MIXED;

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<Quotation> parse(String label) {
    return Labelled.parse(Quotation.class, label);
  }
}
