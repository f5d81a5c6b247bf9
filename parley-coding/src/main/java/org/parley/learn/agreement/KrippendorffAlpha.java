package org.parley.learn.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha for units that are given: {@code 1 - Do/De}, with {@code Do = sum over c,k
 * of o_ck d_ck / n} and {@code De = sum over c,k of n_c n_k d_ck / (n (n - 1))}. {@code o_ck}
 * counts pairs of values c and k within units, a unit with m values giving each of its pairs the
 * weight {@code 1 / (m - 1)}; {@code n_c} is its margin and {@code n} the number of values in units
 * with two or more (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). 1 is agreement,
 * 0 what chance gives, and less than 0 systematic disagreement.
 *
 * @param values {@code n}: how many values could be paired
 * @param observed {@code Do}
 * @param expected {@code De}
 */
public record KrippendorffAlpha(int values, double observed, double expected) {
  /** Alpha; empty when nothing could be paired or all values are one, which is no evidence. */
  public OptionalDouble value() {
    return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
  }

  /**
   * Of any number of coders.
   *
   * @param data by coder, then unit; NaN where a coder gave no value
   */
  public static KrippendorffAlpha of(double[][] data, Metric metric) {
    int units = data.length == 0 ? 0 : data[0].length;
    for (double[] coder : data) {
      if (coder.length != units) {
        throw new IllegalArgumentException(
            "every coder must have " + units + " units, got " + coder.length);
      }
    }
    double[] values =
        Arrays.stream(data)
            .flatMapToDouble(Arrays::stream)
            .filter(v -> !Double.isNaN(v))
            // Minus zero is zero.
            .map(v -> v + 0.0)
            .distinct()
            .sorted()
            .toArray();
    double[][] coincidences = new double[values.length][values.length];
    int paired = 0;
    for (int u = 0; u < units; u++) {
      int unit = u;
      int[] given =
          Arrays.stream(data)
              .mapToDouble(coder -> coder[unit])
              .filter(v -> !Double.isNaN(v))
              .mapToInt(v -> Arrays.binarySearch(values, v + 0.0))
              .toArray();
      if (given.length >= 2) {
        paired += given.length;
        add(coincidences, given);
      }
    }
    return of(coincidences, paired, metric.of(values));
  }

  private static void add(double[][] coincidences, int[] given) {
    for (int i = 0; i < given.length; i++) {
      for (int j = 0; j < given.length; j++) {
        if (i != j) {
          coincidences[given[i]][given[j]] += 1.0 / (given.length - 1);
        }
      }
    }
  }

  private static KrippendorffAlpha of(double[][] coincidences, int n, Difference difference) {
    double[] counts =
        Arrays.stream(coincidences).mapToDouble(row -> DoubleStream.of(row).sum()).toArray();
    double observed = 0;
    for (int c = 0; c < counts.length; c++) {
      for (int k = 0; k < counts.length; k++) {
        if (coincidences[c][k] > 0) {
          observed += coincidences[c][k] * difference.squared(c, k, counts);
        }
      }
    }
    return new KrippendorffAlpha(n, n == 0 ? 0 : observed / n, expected(counts, n, difference));
  }

  /**
   * Of two coders without missing values, the values given by index: the same as the general form,
   * without a matrix.
   *
   * @param first value of each unit by one coder, from 0
   * @param second by the other
   * @param kinds how many values there are
   */
  public static KrippendorffAlpha ofPairs(
      int[] first, int[] second, int kinds, Difference difference) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "both coders must have as many units, got " + first.length + ", " + second.length);
    }
    double[] counts = new double[kinds];
    for (int u = 0; u < first.length; u++) {
      counts[first[u]]++;
      counts[second[u]]++;
    }
    double observed = 0;
    for (int u = 0; u < first.length; u++) {
      observed += difference.squared(first[u], second[u], counts);
    }
    int n = 2 * first.length;
    return new KrippendorffAlpha(
        n, n == 0 ? 0 : observed / first.length, expected(counts, n, difference));
  }

  private static double expected(double[] counts, int n, Difference difference) {
    int[] used = IntStream.range(0, counts.length).filter(c -> counts[c] > 0).toArray();
    double sum = 0;
    for (int i = 0; i < used.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += 2 * counts[used[i]] * counts[used[j]] * difference.squared(used[i], used[j], counts);
      }
    }
    return sum == 0 ? 0 : sum / n / (n - 1);
  }
}
