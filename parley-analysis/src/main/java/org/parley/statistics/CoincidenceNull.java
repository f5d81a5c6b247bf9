package org.parley.statistics;

/**
 * Observed rates beside those under shifted effects.
 *
 * @param observed rates of the days as they are
 * @param meanTrigger mean trigger rate under the shifts
 * @param meanPrecursor mean precursor rate under the shifts
 * @param triggerP (1 + shifts with at least the observed trigger rate) / (1 + shifts)
 * @param precursorP the same of the precursor rate
 */
public record CoincidenceNull(
    CoincidenceRates observed,
    double meanTrigger,
    double meanPrecursor,
    double triggerP,
    double precursorP) {}
