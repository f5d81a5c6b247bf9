package org.parley.learn.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.coding.model.Calibration;

/**
 * Isotonic calibration: the monotone step function nearest to what was right, by pooling adjacent
 * violators (Ayer et al. 1955; Zadrozny and Elkan 2002), over bins of equal size so that every step
 * rests on enough cases.
 */
final class Isotonic {
  private static final int BINS = 12;

  private Isotonic() {}

  /** The calibration of scored cases; there must be one at least. */
  static Calibration of(List<Scored> cases) {
    List<Scored> sorted = new ArrayList<>(cases);
    sorted.sort(Comparator.comparingDouble(Scored::p));
    List<Step> steps = new ArrayList<>();
    int bins = Math.max(1, Math.min(BINS, sorted.size()));
    for (int b = 0; b < bins; b++) {
      Step step = new Step(0, 0, 0);
      for (Scored one : sorted.subList(b * sorted.size() / bins, (b + 1) * sorted.size() / bins)) {
        step = step.with(one);
      }
      steps.add(step);
      while (steps.size() > 1 && last(steps, 1).share() >= last(steps, 0).share()) {
        Step high = steps.remove(steps.size() - 1);
        Step low = steps.remove(steps.size() - 1);
        steps.add(low.with(high));
      }
    }
    List<Calibration.Point> points = new ArrayList<>();
    for (Step step : steps) {
      double raw = step.mean();
      if (points.isEmpty() || raw > points.get(points.size() - 1).raw()) {
        points.add(new Calibration.Point(raw, step.share()));
      }
    }
    return new Calibration(points);
  }

  private static Step last(List<Step> steps, int back) {
    return steps.get(steps.size() - 1 - back);
  }

  /** A probability and whether it was right. */
  record Scored(double p, boolean right) {}

  private record Step(int n, double sum, int right) {
    Step with(Scored one) {
      return new Step(n + 1, sum + one.p(), right + (one.right() ? 1 : 0));
    }

    Step with(Step other) {
      return new Step(n + other.n, sum + other.sum, right + other.right);
    }

    double mean() {
      return n == 0 ? 0 : sum / n;
    }

    /** Never quite 0 or 1: a case more on each side. */
    double share() {
      return (right + 0.5) / (n + 1.0);
    }
  }
}
