package org.parley.reading.boilerplate;

import java.util.BitSet;
import java.util.List;
import org.parley.reading.text.TextLine;

/**
 * Where the full paragraphs of a document stand.
 *
 * @param lines number of lines
 * @param firstProse index of the first full paragraph of the article, {@code lines} if there is
 *     none
 * @param lastProse index of its last full paragraph, -1 if there is none
 */
record Layout(int lines, int firstProse, int lastProse) {
  /** A full paragraph has at least this many words and ends like a sentence. */
  private static final int PROSE_WORDS = 10;

  private static final int HEAD_LINES = 5;
  private static final int FIRST_LINES = 8;
  private static final int LAST_LINES = 14;

  /** A full paragraph counts as many points as it has words, at most so many. */
  private static final int PROSE_POINTS = 60;

  /** What a line costs that is boilerplate, and one that is only short. */
  private static final int MARKED_COST = 15;

  private static final int SHORT_COST = 2;

  /**
   * The layout by the lines marked so far. The article is the run of lines with the most points, so
   * that a notice among the boxes at the foot of a page does not make them a part of it.
   */
  static Layout of(List<TextLine> lines, BitSet marked) {
    int first = lines.size();
    int last = -1;
    int best = 0;
    int sum = 0;
    int begin = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (sum == 0) {
        begin = i;
      }
      sum = Math.max(0, sum + points(lines.get(i), marked.get(i)));
      if (sum > best) {
        best = sum;
        first = begin;
        last = i;
      }
    }
    return new Layout(lines.size(), first, last);
  }

  private static int points(TextLine line, boolean marked) {
    if (marked) {
      return -MARKED_COST;
    }
    return isProse(line) ? Math.min(PROSE_POINTS, line.words()) : -SHORT_COST;
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
