package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.Token;

/**
 * Draws the exact boundary of a content: one span for each unbroken run of tokens, without the
 * leading "that", a dateline, marks at the edges and brackets that open or close outside.
 */
final class ContentBoundary {
  private static final String LOOSE_ENDS = ",;: ";
  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "so");

  /** The spans of a content; empty if no word is left. */
  List<Span> spans(Tree tree, BitSet content) {
    List<Span> out = new ArrayList<>();
    BitSet tokens = (BitSet) content.clone();
    tokens.clear(0, Dateline.length(tree));
    int begin = tokens.nextSetBit(0);
    while (begin >= 0) {
      int end = tokens.nextClearBit(begin);
      int next = tokens.nextSetBit(end);
      while (next >= 0 && onlyPunctuation(tree, end, next)) {
        end = tokens.nextClearBit(next);
        next = tokens.nextSetBit(end);
      }
      addTrimmed(tree, begin, end, out);
      begin = next;
    }
    return out;
  }

  /**
   * The pieces without the comma that a quotation ends with before its cue: "We are late," said
   * Dorn.
   */
  static List<Span> withoutComma(String text, List<Span> pieces) {
    List<Span> out = new ArrayList<>();
    for (Span piece : pieces) {
      int end = piece.end();
      while (end > piece.begin() + 1 && LOOSE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      out.add(new Span(piece.begin(), end));
    }
    return out;
  }

  private static boolean onlyPunctuation(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tree.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  private static void addTrimmed(Tree tree, int from, int to, List<Span> out) {
    int begin = from;
    int end = to;
    while (begin < end && isLoose(tree, begin)) {
      begin++;
    }
    if (begin < end && isMark(tree.token(begin))) {
      begin++;
    }
    while (begin < end && tree.isPunctuation(begin)) {
      begin++;
    }
    while (begin < end && isLooseAtEnd(tree, end - 1)) {
      end--;
    }
    if (begin < end) {
      out.add(tree.token(begin).span().union(tree.token(end - 1).span()));
    }
  }

  private static boolean isMark(Token token) {
    return token.lemma().equals("that") && token.pos().equals("IN");
  }

  private static boolean isLoose(Tree tree, int i) {
    return tree.isPunctuation(i) && !tree.token(i).form().equals("$");
  }

  private static boolean isLooseAtEnd(Tree tree, int i) {
    return (tree.isPunctuation(i) && !tree.token(i).form().equals("%"))
        || (tree.token(i).relation().equals("cc") && CONJUNCTIONS.contains(tree.token(i).lemma()));
  }
}
