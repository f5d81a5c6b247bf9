package org.parley.coding.judge;

import org.parley.coding.model.ModelSet;
import org.parley.coding.model.ShippedModels;

/** The trained models that the program ships for statements. */
public final class StatementModels {
  /** Version of the features; a change to what they say needs new training. */
  public static final int FEATURES = 1;

  /** Where the trainer writes and the program reads, below the resources. */
  public static final String RESOURCE = "org/parley/coding/judge/statement-models.tsv";

  private StatementModels() {}

  /**
   * Reads the shipped models.
   *
   * @throws IllegalStateException if they are missing or of other features than this program's
   */
  public static ModelSet shipped() {
    return ShippedModels.read(RESOURCE, FEATURES);
  }
}
