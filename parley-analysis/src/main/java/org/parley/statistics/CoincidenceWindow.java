package org.parley.statistics;

/**
 * Days from a cause to an effect that count as together, both ends included.
 *
 * @param from least difference effect day - cause day; below 0 where the effect comes first
 * @param to largest difference
 */
public record CoincidenceWindow(int from, int to) {
  public CoincidenceWindow {
    if (from > to) {
      throw new IllegalArgumentException("from is after to: " + from + " > " + to);
    }
  }

  /** The effect comes 1 to {@code days} days after the cause. */
  public static CoincidenceWindow after(int days) {
    return new CoincidenceWindow(1, days);
  }

  /** The same distance on the other side: effects that come before. */
  public CoincidenceWindow mirrored() {
    return new CoincidenceWindow(-to, -from);
  }
}
