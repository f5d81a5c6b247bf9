package org.parley.statistics;

/** Checks that the mean-shift functions and the scores share. */
final class SeriesChecks {
  private SeriesChecks() {}

  /** Fails where the array is empty or holds a value that is not finite. */
  static void requireFinite(String name, double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException(name + " is empty");
    }
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(name + "[" + i + "] is not finite: " + values[i]);
      }
    }
  }

  /** Fails where a value is no probability. */
  static void requireProbabilities(String name, double[] values) {
    requireFinite(name, values);
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0 || values[i] > 1) {
        throw new IllegalArgumentException(name + "[" + i + "] is not in [0, 1]: " + values[i]);
      }
    }
  }

  static void requireSameLength(String name, int length, String other, int otherLength) {
    if (length != otherLength) {
      throw new IllegalArgumentException(
          name + " has " + length + " values, " + other + " has " + otherLength);
    }
  }
}
