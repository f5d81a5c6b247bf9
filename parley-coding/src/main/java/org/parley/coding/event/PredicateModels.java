package org.parley.coding.event;

import org.parley.coding.model.ModelSet;
import org.parley.coding.model.ShippedModels;

/** The trained models that the program ships for predicates: one for each CAMEO root. */
public final class PredicateModels {
  /** Version of the features; a change to what they say needs new training. */
  public static final int FEATURES = 1;

  /** Where the trainer writes and the program reads, below the resources. */
  public static final String RESOURCE = "org/parley/coding/event/predicate-models.tsv";

  /** The name under which all of them stand in the setting {@code models}. */
  public static final String NAME = "predicate";

  private PredicateModels() {}

  /** Name of the model of a root. */
  public static String name(String root) {
    return NAME + "-" + root;
  }

  /**
   * Reads the shipped models.
   *
   * @throws IllegalStateException if they are missing or of other features than this program's
   */
  public static ModelSet shipped() {
    return ShippedModels.read(RESOURCE, FEATURES);
  }
}
