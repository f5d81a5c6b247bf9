package org.parley.statistics;

/**
 * How often causes and effects come together.
 *
 * @param trigger share of causes with an effect in the window
 * @param precursor share of effects with a cause in the window before them
 * @param causes number of different cause days
 * @param effects number of different effect days
 */
public record CoincidenceRates(double trigger, double precursor, int causes, int effects) {
  public CoincidenceRates {
    requireRate("trigger", trigger);
    requireRate("precursor", precursor);
    if (causes < 1 || effects < 1) {
      throw new IllegalArgumentException("causes or effects below 1: " + causes + ", " + effects);
    }
  }

  private static void requireRate(String name, double rate) {
    if (!(rate >= 0 && rate <= 1)) {
      throw new IllegalArgumentException(name + " is not in [0, 1]: " + rate);
    }
  }
}
