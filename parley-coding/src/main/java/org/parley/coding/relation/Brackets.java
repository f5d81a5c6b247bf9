package org.parley.coding.relation;

import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Steps up a parse past an insertion in brackets. In "urged N to leave (M denies that it is there),
 * and to keep the treaty" the parser hangs what follows on the insertion; it goes on with the last
 * word of its kind before the bracket.
 */
final class Brackets {
  private Brackets() {}

  /** The head of a word, or what the word goes on with; -1 for a root. */
  static int head(Sentence sentence, int word) {
    int head = sentence.token(word).head();
    if (head < 0) {
      return head;
    }
    int open = opening(sentence, head);
    boolean crosses = open >= 0 && open < word && isClosedBetween(sentence, head, word);
    return crosses ? lastAlike(sentence, open, sentence.token(word)) : head;
  }

  /** True when the parse of a word was mended. */
  static boolean crosses(Sentence sentence, int word) {
    return head(sentence, word) != sentence.token(word).head();
  }

  /** The bracket in front of a word that is still open there; -1 for none. */
  private static int opening(Sentence sentence, int word) {
    for (int i = word - 1; i >= 0; i--) {
      String form = sentence.token(i).form();
      if (form.equals(")")) {
        return -1;
      }
      if (form.equals("(")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isClosedBetween(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.token(i).form().equals(")")) {
        return true;
      }
    }
    return false;
  }

  private static int lastAlike(Sentence sentence, int before, Token word) {
    for (int i = before - 1; i >= 0; i--) {
      if (sentence.token(i).pos().equals(word.pos())) {
        return i;
      }
    }
    return -1;
  }
}
