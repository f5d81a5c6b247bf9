package org.parley.learn.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * How far confidences can be believed: of the records that are said to be right with 0.8, 0.8
 * should be right.
 *
 * @param bins equal parts of 0..1 in order, those without a record too
 * @param n how many confidences
 * @param mean confidence
 * @param right share that is right
 * @param error expected calibration error: {@code sum over bins of n_b/n |right_b - mean_b|}
 *     (Naeini, Cooper, Hauskrecht 2015); 0 is best
 * @param brier mean of {@code (confidence - right)^2} (Brier 1950); 0 is best
 */
public record Calibration(
    List<Bin> bins, int n, double mean, double right, double error, double brier) {
  /**
   * One part of 0..1.
   *
   * @param low end, which is in it
   * @param high end, which only in the last is in it
   * @param mean confidence in it; 0 without a record
   * @param right share in it that is right; 0 without a record
   */
  public record Bin(double low, double high, int n, double mean, double right) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Of confidences and whether each came true.
   *
   * @param confidences 0..1
   * @param right as many
   * @param parts how many bins
   */
  public static Calibration of(double[] confidences, boolean[] right, int parts) {
    if (confidences.length != right.length || parts < 1) {
      throw new IllegalArgumentException(
          "as many answers as confidences and a bin are needed, got "
              + (confidences.length + ", " + right.length + ", " + parts));
    }
    int[] n = new int[parts];
    double[] sum = new double[parts];
    int[] hits = new int[parts];
    double brier = 0;
    for (int i = 0; i < confidences.length; i++) {
      double c = confidences[i];
      if (!(c >= 0 && c <= 1)) {
        throw new IllegalArgumentException("a confidence must be 0..1, got " + c);
      }
      int bin = Math.min(parts - 1, (int) (c * parts));
      int hit = right[i] ? 1 : 0;
      n[bin]++;
      sum[bin] += c;
      hits[bin] += hit;
      brier += (c - hit) * (c - hit);
    }
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    double all = 0;
    int allHits = 0;
    for (int b = 0; b < parts; b++) {
      bins.add(
          new Bin(
              (double) b / parts,
              (b + 1.0) / parts,
              n[b],
              n[b] == 0 ? 0 : sum[b] / n[b],
              n[b] == 0 ? 0 : (double) hits[b] / n[b]));
      error += Math.abs(hits[b] - sum[b]);
      all += sum[b];
      allHits += hits[b];
    }
    int total = Math.max(1, confidences.length);
    return new Calibration(
        bins,
        confidences.length,
        all / total,
        (double) allHits / total,
        error / total,
        brier / total);
  }
}
