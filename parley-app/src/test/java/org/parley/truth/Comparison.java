package org.parley.truth;

import java.util.List;
import org.parley.track.Findings;

/** Compares one construct of the account with the truth. */
public interface Comparison {
  /** The name of the file of the truth, without its ending. */
  String construct();

  List<Difference> differences(Truth truth, Findings findings);
}
