package org.parley.learn.train;

import java.util.List;
import org.parley.coding.model.ModelSet;

/**
 * What training on event sentences gave.
 *
 * @param heldOut the events of the tenth that was never used
 */
public record EventTraining(ModelSet models, List<String> report, EventHeldOut heldOut) {
  public EventTraining {
    report = List.copyOf(report);
  }
}
