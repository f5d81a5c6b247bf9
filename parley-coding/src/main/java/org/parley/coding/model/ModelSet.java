package org.parley.coding.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The models of one task, learnt together.
 *
 * @param version of the features; models of another version are refused
 * @param data hash of the training sentences, hexadecimal
 * @param models by name
 * @param thresholds probabilities from which a yes is a yes, by name of the model
 * @param calibrations by name of the model
 */
public record ModelSet(
    int version,
    String data,
    Map<String, LinearModel> models,
    Map<String, Double> thresholds,
    Map<String, Calibration> calibrations) {
  private static final double EVEN = 0.5;

  public ModelSet {
    models = Map.copyOf(models);
    thresholds = Map.copyOf(thresholds);
    calibrations = Map.copyOf(calibrations);
    if (!data.matches("[0-9a-f]*")) {
      throw new IllegalArgumentException("data must be a hexadecimal hash, not " + data);
    }
  }

  public Optional<LinearModel> model(String name) {
    return Optional.ofNullable(models.get(name));
  }

  public double threshold(String name) {
    return thresholds.getOrDefault(name, EVEN);
  }

  public Optional<Calibration> calibration(String name) {
    return Optional.ofNullable(calibrations.get(name));
  }

  /** The same without some models: what decides then is the rule. */
  public ModelSet without(Set<String> names) {
    Map<String, LinearModel> left = new TreeMap<>(models);
    left.keySet().removeAll(names);
    return new ModelSet(version, data, left, thresholds, calibrations);
  }
}
