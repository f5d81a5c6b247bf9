package org.parley.reading.boilerplate;

import java.util.BitSet;
import java.util.List;
import org.parley.reading.text.TextLine;

/**
 * Where the full paragraphs of a document stand.
 *
 * @param lines number of lines
 * @param firstProse index of the first full paragraph, {@code lines} if there is none
 * @param lastProse index of the last full paragraph, -1 if there is none
 */
record Layout(int lines, int firstProse, int lastProse) {
  /** A full paragraph has at least this many words and ends like a sentence. */
  private static final int PROSE_WORDS = 10;

  private static final int HEAD_LINES = 5;
  private static final int FIRST_LINES = 8;
  private static final int LAST_LINES = 14;

  /** The layout of what is not marked. */
  static Layout of(List<TextLine> lines, BitSet marked) {
    int first = lines.size();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!marked.get(i) && isProse(lines.get(i))) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new Layout(lines.size(), first, last);
  }

  static boolean isProse(TextLine line) {
    return line.isSentence() && line.words() >= PROSE_WORDS;
  }

  /** True if a rule for {@code place} may look at line {@code i}. */
  boolean allows(Place place, int i) {
    boolean prose = lastProse >= 0;
    return switch (place) {
      case ANYWHERE -> true;
      case ENDS ->
          i < FIRST_LINES
              || i >= lines - LAST_LINES
              || (prose && (i < firstProse || i > lastProse));
      case HEAD -> i < HEAD_LINES || (prose && i < firstProse);
      case TAIL -> prose && i > lastProse;
      case CLOSING -> prose && i >= lastProse;
      case EDGES -> i <= firstProse || i >= lastProse;
    };
  }
}
