package org.parley.reading.boilerplate;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.reading.text.TextLine;

/** The lines found to be boilerplate so far. */
final class Marks {
  private static final int MAX_LIST = 15;
  private static final int HEADLINE_WORDS = 25;

  /** With a full stop at its end, a line of so many words is no headline. */
  private static final int SENTENCE_WORDS = 5;

  private static final int CARD_LINES = 2;
  private static final int CARD_WORDS = 7;
  private static final int GAP_WORDS = 4;
  private static final int HEAD_LINES = 10;

  /** Two or three words in capitals. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{0,24}(?: \\p{Lu}[\\p{L}.'’-]{0,24}){1,2}");

  private final List<TextLine> lines;
  private final BitSet marked = new BitSet();
  private final BitSet lists = new BitSet();

  Marks(List<TextLine> lines) {
    this.lines = lines;
  }

  BitSet marked() {
    return marked;
  }

  boolean isMarked(int i) {
    return marked.get(i);
  }

  int count() {
    return marked.cardinality();
  }

  void mark(int i) {
    marked.set(i);
  }

  /** Marks a line and what goes with it. */
  void take(Takes takes, int i, Layout layout) {
    marked.set(i);
    if (takes == Takes.HEADLINES) {
      lists.set(i);
    }
    switch (takes) {
      case LINE, LABEL -> {}
      case HEADLINE -> headlines(i, 1);
      case HEADLINES -> headlines(i, i > layout.lastProse() ? MAX_LIST : besides(i));
      case PARAGRAPH -> {
        if (i + 1 < lines.size()) {
          marked.set(i + 1);
        }
      }
      case CARD -> card(i);
    }
  }

  /** Looks at lists again: what seemed the midst of the article may be its foot by now. */
  void takeLists(Layout layout) {
    lists.stream().forEach(i -> take(Takes.HEADLINES, i, layout));
  }

  /** In the midst of an article a list ends with its block, or is one headline. */
  private int besides(int i) {
    int same = 0;
    while (i + 1 + same < lines.size() && lines.get(i + 1 + same).block() == lines.get(i).block()) {
      same++;
    }
    return Math.min(MAX_LIST, same);
  }

  private void headlines(int i, int most) {
    for (int k = i + 1; k < lines.size() && k <= i + most && isHeadline(lines.get(k)); k++) {
      marked.set(k);
    }
  }

  private static boolean isHeadline(TextLine line) {
    boolean stop = line.words() >= SENTENCE_WORDS && line.text().endsWith(".");
    return line.words() <= HEADLINE_WORDS && !stop && !Layout.isProse(line);
  }

  private void card(int i) {
    for (int k = i - 1; k >= 0 && k >= i - CARD_LINES; k--) {
      TextLine line = lines.get(k);
      if (line.isSentence() || line.words() > CARD_WORDS) {
        return;
      }
      marked.set(k);
    }
  }

  /**
   * Before the article, a name beside a byline or a date line belongs to it. The first line that is
   * left is the title.
   */
  void closeHead(Layout layout) {
    int title = marked.nextClearBit(0);
    for (int i = title + 1; i < Math.min(layout.firstProse(), HEAD_LINES); i++) {
      TextLine line = lines.get(i);
      boolean beside = marked.get(i - 1) || marked.get(i + 1);
      if (beside && i - 1 != title && NAME.matcher(line.text()).matches()) {
        marked.set(i);
      }
    }
  }

  /** After the article, a short line between two marked ones belongs to them. */
  void closeGaps(Layout layout) {
    if (layout.lastProse() < 0) {
      return;
    }
    for (int i = layout.lastProse() + 2; i + 1 < lines.size(); i++) {
      if (marked.get(i - 1) && marked.get(i + 1) && lines.get(i).words() <= GAP_WORDS) {
        marked.set(i);
      }
    }
  }
}
