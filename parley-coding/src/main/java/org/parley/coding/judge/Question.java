package org.parley.coding.judge;

import java.util.Locale;

/** A choice that statement coding leaves to a {@link Judge}. */
public enum Question {
  /** Which words hang on a cue as its content. */
  CONTENT,
  /** Whose words they are. */
  SOURCE,
  /** Whether a stretch between commas belongs to the content. */
  SEGMENT,
  /** Whether a cue with source and content is a statement at all. */
  CUE;

  /** Name of the model that answers it. */
  public String model() {
    return name().toLowerCase(Locale.ROOT);
  }
}
