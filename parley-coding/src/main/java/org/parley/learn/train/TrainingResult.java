package org.parley.learn.train;

import java.util.List;
import org.parley.coding.model.ModelSet;

/**
 * What training gave.
 *
 * @param report a line for each model, over five folds
 * @param heldOut the statements of the tenth that was never used
 */
public record TrainingResult(ModelSet models, List<String> report, HeldOut heldOut) {
  public TrainingResult {
    report = List.copyOf(report);
  }
}
