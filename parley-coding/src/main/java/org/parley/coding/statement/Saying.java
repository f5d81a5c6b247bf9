package org.parley.coding.statement;

import java.util.List;
import org.parley.language.Token;
import org.parley.record.Voice;

/**
 * How something is said, besides its words.
 *
 * @param opening tokens of the content's first sentence in order
 * @param quoted whether the opening is in the speaker's own words
 * @param joint whether several speak with one voice
 * @param voice who speaks: an expert foretells a threat, it does not make it
 */
record Saying(Draft draft, List<Token> opening, boolean quoted, boolean joint, Voice voice) {
  Saying {
    opening = List.copyOf(opening);
  }

  /** Whether the speaker stands outside the dispute. */
  boolean fromOutside() {
    return voice == Voice.EXPERT || voice == Voice.MEDIA;
  }
}
