package org.parley.learn.data;

import java.util.Objects;
import java.util.Optional;
import org.parley.record.Certainty;
import org.parley.record.Realis;

/**
 * An event that people marked in a sentence.
 *
 * @param cameo two to four digits
 * @param source code of the actor; {@link #UNNAMED} where the text names none
 * @param target code of the actor toward whom, if any
 */
public record MarkedEvent(
    String cameo, String source, Optional<String> target, Realis realis, Certainty certainty) {
  /** The source of "a convoy was shelled". */
  public static final String UNNAMED = "---";

  public MarkedEvent {
    Objects.requireNonNull(target, "target");
    if (!cameo.matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}")) {
      throw new IllegalArgumentException("cameo must be 2 to 4 digits from 01 to 20, got " + cameo);
    }
  }

  /** First two digits of the code. */
  public String root() {
    return cameo.substring(0, 2);
  }

  /** Whether it counts as having happened or being planned, as the scorers count. */
  public boolean counts() {
    return realis == Realis.ACTUAL || realis == Realis.PLANNED;
  }
}
