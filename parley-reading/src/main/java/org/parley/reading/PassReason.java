package org.parley.reading;

/** Why a thing was passed over without being an error. */
public enum PassReason {
  /** The document is not in English and only English is wanted. */
  NOT_ENGLISH("not English"),
  /** A file in a walked folder of a kind that is not read. */
  OTHER_KIND("other kind of file"),
  /** {@code documents.csv} names a file that its folder does not have. */
  NO_SUCH_FILE("named in documents.csv, but not in its folder");

  private final String label;

  PassReason(String label) {
    this.label = label;
  }

  /** A short text for the run report. */
  public String label() {
    return label;
  }
}
