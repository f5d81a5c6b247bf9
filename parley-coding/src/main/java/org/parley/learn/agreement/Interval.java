package org.parley.learn.agreement;

/** Low and high end of an interval of a statistic. */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low must not be above high, got " + low + ", " + high);
    }
  }
}
