package org.parley.evaluate;

import java.util.Locale;
import java.util.Optional;
import org.parley.learn.agreement.KappaWeights;
import org.parley.learn.agreement.Metric;

/** How two values of an attribute are compared. */
enum Scale {
  /** Equal or not. */
  NOMINAL(Optional.of(Metric.NOMINAL), Optional.of(KappaWeights.NONE)),
  /** By their order; the values are numbers for it. */
  ORDINAL(Optional.of(Metric.ORDINAL), Optional.of(KappaWeights.LINEAR)),
  /** By how far apart the numbers are. */
  INTERVAL(Optional.of(Metric.INTERVAL), Optional.of(KappaWeights.QUADRATIC)),
  /** Sets by what they share; see {@link Sets}. */
  SET(Optional.empty(), Optional.empty()),
  /** Actors by name or code, which is no set of values that chance could draw from. */
  ACTOR(Optional.empty(), Optional.empty());

  private final Optional<Metric> metric;
  private final Optional<KappaWeights> weights;

  Scale(Optional<Metric> metric, Optional<KappaWeights> weights) {
    this.metric = metric;
    this.weights = weights;
  }

  Optional<Metric> metric() {
    return metric;
  }

  Optional<KappaWeights> weights() {
    return weights;
  }

  boolean isNumber() {
    return this == ORDINAL || this == INTERVAL;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
