package org.parley.learn.agreement;

/** How far apart two values are: Krippendorff's squared difference function. */
@FunctionalInterface
public interface Difference {
  /**
   * The squared difference of two values; 0 for equal ones, symmetric.
   *
   * @param c index of a value
   * @param k index of another
   * @param counts how often each value was given in units with two values or more
   */
  double squared(int c, int k, double[] counts);
}
