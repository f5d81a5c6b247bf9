package org.parley.exchange.events;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Counts of one group of documents.
 *
 * @param group its name; of the last line of a summary {@link EventSummary#ALL}
 * @param resolved events with a target, whose both actors are of a known state or international
 * @param quads events of the quad classes 1 to 4
 */
public record EventCounts(
    String group, long documents, long sentences, long resolved, List<Long> quads) {
  private static final double PERCENT = 100.0;

  public EventCounts {
    quads = List.copyOf(quads);
    if (quads.size() != 4) {
      throw new IllegalArgumentException("quads must be 4 counts, got " + quads.size());
    }
  }

  public long events() {
    return quads.stream().mapToLong(Long::longValue).sum();
  }

  /** Events per 100 sentences; empty without sentences. */
  public OptionalDouble rate() {
    return percent(events(), sentences);
  }

  /** Percent of events with both actors resolved; empty without events. */
  public OptionalDouble resolvedPercent() {
    return percent(resolved, events());
  }

  /** Percent of events of a quad class from 1 to 4; empty without events. */
  public OptionalDouble quadPercent(int quad) {
    return percent(quads.get(quad - 1), events());
  }

  private static OptionalDouble percent(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * part / whole);
  }
}
