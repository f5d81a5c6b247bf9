package org.parley.track.outlook;

import java.util.List;
import org.parley.track.Report;

/**
 * What was counted: for a balance events and the conflictual among them, before and in the time
 * meant; for the others what was found in that time, with zeros before.
 *
 * @param found the reports that decide
 */
public record Counted(
    int before, int conflictualBefore, int within, int conflictualWithin, List<Report<?>> found) {
  public Counted {
    found = List.copyOf(found);
    if (conflictualBefore > before || conflictualWithin > within) {
      throw new IllegalArgumentException(
          "conflictual must not exceed all, got "
              + conflictualBefore
              + " of "
              + before
              + " and "
              + conflictualWithin
              + " of "
              + within);
    }
  }

  static Counted nothing() {
    return new Counted(0, 0, 0, 0, List.of());
  }
}
