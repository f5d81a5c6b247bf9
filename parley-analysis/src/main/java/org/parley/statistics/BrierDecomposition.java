package org.parley.statistics;

/**
 * Parts of the Brier score over bins of the forecast (Murphy 1973, "A new vector partition of the
 * probability score", Journal of Applied Meteorology 12): with n_k forecasts in bin k, their mean
 * p_k and the share o_k that came true, and o the share over all,
 *
 * <pre>reliability = Σ n_k (p_k - o_k)² / n,  resolution = Σ n_k (o_k - o)² / n,
 * uncertainty = o (1 - o)</pre>
 *
 * <p>Score = reliability - resolution + uncertainty where a bin holds one forecast value only.
 *
 * @param reliability 0 is best
 * @param resolution larger is better
 * @param uncertainty of the outcomes alone; the score of always saying o
 */
public record BrierDecomposition(double reliability, double resolution, double uncertainty) {}
