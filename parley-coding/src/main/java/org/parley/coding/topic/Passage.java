package org.parley.coding.topic;

import java.util.BitSet;
import java.util.List;

/**
 * The words of a content in one sentence, and how each of them counts.
 *
 * @param muted words that are not the speaker's own view: reported, conceded, in scare quotes
 * @param turned words whose contrary is said
 * @param last unit of the last "but"; −1 for none. What comes after it outweighs what stands before
 * @param top unit that all others hang on; −1 where there is no parse
 */
record Passage(List<Unit> units, BitSet muted, BitSet turned, int last, int top) {
  Passage {
    units = List.copyOf(units);
  }

  boolean isMuted(PhraseMatch<?> match) {
    return muted.get(match.end() - 1);
  }

  boolean isTurned(PhraseMatch<?> match) {
    return turned.get(match.end() - 1);
  }

  /** True when the match holds the word that all others hang on. */
  boolean isTop(PhraseMatch<?> match) {
    return match.begin() <= top && top < match.end();
  }
}
