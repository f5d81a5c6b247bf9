package org.parley.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Event coincidence analysis (Donges, Schleussner, Siegmund &amp; Donner 2016, "Event coincidence
 * analysis for quantifying statistical interrelationships between event time series", European
 * Physical Journal Special Topics 225). With causes b, effects a and a window [τ, τ + ΔT]:
 *
 * <pre>trigger   = 1/N_B Σ_j 1{some i: τ ≤ a_i - b_j ≤ τ + ΔT}
 * precursor = 1/N_A Σ_i 1{some j: τ ≤ a_i - b_j ≤ τ + ΔT}</pre>
 *
 * <p>Days are whole numbers in any order, each counted once. A high rate alone says nothing of what
 * follows what: compare it with that of the {@linkplain CoincidenceWindow#mirrored() mirrored}
 * window and with a null.
 */
public final class EventCoincidence {
  private EventCoincidence() {}

  /** Rates in a window; empty where there is no cause or no effect. */
  public static Optional<CoincidenceRates> rates(
      int[] causes, int[] effects, CoincidenceWindow window) {
    if (causes.length == 0 || effects.length == 0) {
      return Optional.empty();
    }
    return Optional.of(sortedRates(sorted(causes), sorted(effects), window));
  }

  /**
   * Rates beside those with all effects moved round a closed calendar, which keeps the rhythm of
   * either series and breaks the tie between them. A window does not reach over the calendar's end.
   *
   * @param length days of the calendar; every day is from 0 to length - 1
   * @param shifts days by which to move the effects, each from 0 to length - 1, at least one; drawn
   *     by the caller
   * @return empty where there is no cause or no effect
   */
  public static Optional<CoincidenceNull> circularShift(
      int[] causes, int[] effects, CoincidenceWindow window, int length, int[] shifts) {
    requireDays("causes", causes, length);
    requireDays("effects", effects, length);
    requireDays("shifts", shifts, length);
    if (shifts.length == 0) {
      throw new IllegalArgumentException("shifts is empty");
    }
    if (causes.length == 0 || effects.length == 0) {
      return Optional.empty();
    }
    int[] from = sorted(causes);
    int[] to = sorted(effects);
    CoincidenceRates observed = sortedRates(from, to, window);
    double trigger = 0;
    double precursor = 0;
    int triggerAtLeast = 0;
    int precursorAtLeast = 0;
    for (int shift : shifts) {
      int[] moved =
          Arrays.stream(to).map(d -> (int) (((long) d + shift) % length)).sorted().toArray();
      CoincidenceRates rates = sortedRates(from, moved, window);
      trigger += rates.trigger();
      precursor += rates.precursor();
      triggerAtLeast += rates.trigger() >= observed.trigger() ? 1 : 0;
      precursorAtLeast += rates.precursor() >= observed.precursor() ? 1 : 0;
    }
    return Optional.of(
        new CoincidenceNull(
            observed,
            trigger / shifts.length,
            precursor / shifts.length,
            (1.0 + triggerAtLeast) / (1 + shifts.length),
            (1.0 + precursorAtLeast) / (1 + shifts.length)));
  }

  private static CoincidenceRates sortedRates(
      int[] causes, int[] effects, CoincidenceWindow window) {
    return new CoincidenceRates(
        share(causes, effects, window),
        share(effects, causes, window.mirrored()),
        causes.length,
        effects.length);
  }

  /** Share of days with another in the window; both sorted, so one walk does. */
  private static double share(int[] days, int[] others, CoincidenceWindow window) {
    int hits = 0;
    int next = 0;
    for (int day : days) {
      while (next < others.length && (long) others[next] - day < window.from()) {
        next++;
      }
      if (next < others.length && (long) others[next] - day <= window.to()) {
        hits++;
      }
    }
    return (double) hits / days.length;
  }

  private static int[] sorted(int[] days) {
    return Arrays.stream(days).sorted().distinct().toArray();
  }

  private static void requireDays(String name, int[] days, int length) {
    for (int i = 0; i < days.length; i++) {
      if (days[i] < 0 || days[i] >= length) {
        throw new IllegalArgumentException(
            name + "[" + i + "] is not from 0 to " + (length - 1) + ": " + days[i]);
      }
    }
  }
}
