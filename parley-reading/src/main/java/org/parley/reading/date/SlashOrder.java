package org.parley.reading.date;

/** How {@code 3/4/2016} is read when both could be the month. */
public enum SlashOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** It is not read: unknown stays unknown. */
  UNKNOWN
}
