package org.parley.document;

import java.util.Locale;

/** Where a document's publication date was read, in falling order of trust. */
public enum DateOrigin {
  /** Given on the command line. */
  ARGUMENT,
  /** {@code documents.csv} or the date field of a JSON line. */
  METADATA,
  JSON_LD,
  META,
  /** A {@code time} element of the page. */
  TIME,
  URL,
  /** A dateline or date line in the text. */
  TEXT,
  /** The name of the file. */
  FILE;

  /** The value as written in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
