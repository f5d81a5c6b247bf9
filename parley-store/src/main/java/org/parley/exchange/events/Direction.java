package org.parley.exchange.events;

import org.parley.record.Labelled;

/** Whether a row has the actors of its event as they were coded, or source and target changed. */
public enum Direction implements Labelled {
  AS_CODED,
  REVERSED
}
