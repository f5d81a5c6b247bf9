package org.parley.document;

import java.util.Locale;

/** How finely a date is known. */
public enum DatePrecision {
  DAY,
  WEEK,
  MONTH,
  YEAR;

  /** The value as written in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
