package org.parley.language.mention;

import java.util.List;
import org.parley.language.Sentence;

/**
 * A sentence with the normalised text its tokens were made from.
 *
 * @param offsets begin and end of each token in {@code text}
 */
public record SentenceText(Sentence sentence, String text, List<int[]> offsets) {
  public SentenceText {
    offsets = List.copyOf(offsets);
    if (offsets.size() != sentence.size()) {
      throw new IllegalArgumentException(
          "offsets: one for each of %d tokens, got %d".formatted(sentence.size(), offsets.size()));
    }
  }
}
