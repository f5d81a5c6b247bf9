package org.parley.coding.model;

import java.util.List;

/**
 * From a model's probability to the share that was right on texts it had not seen: a monotone line
 * through points. Between points it is straight, beyond them level.
 *
 * @param points by rising {@code raw}; with one point or more
 */
public record Calibration(List<Point> points) {
  public Calibration {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("points of a calibration must not be empty");
    }
    for (int i = 1; i < points.size(); i++) {
      Point low = points.get(i - 1);
      Point high = points.get(i);
      if (low.raw() >= high.raw() || low.share() > high.share()) {
        throw new IllegalArgumentException("points of a calibration must rise: " + points);
      }
    }
  }

  /** The calibrated probability, to four digits, so that it is written the same everywhere. */
  public double of(double raw) {
    Point before = points.get(0);
    if (raw <= before.raw()) {
      return rounded(before.share());
    }
    for (Point point : points) {
      if (raw <= point.raw()) {
        double part = (raw - before.raw()) / Math.max(1e-9, point.raw() - before.raw());
        return rounded(before.share() + part * (point.share() - before.share()));
      }
      before = point;
    }
    return rounded(before.share());
  }

  private static double rounded(double p) {
    return Math.round(p * 1e4) / 1e4;
  }

  /** A model's probability and the share that was right there. */
  public record Point(double raw, double share) {
    public Point {
      if (!(raw >= 0 && raw <= 1) || !(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("point " + raw + ", " + share + " is not within 0..1");
      }
    }
  }
}
