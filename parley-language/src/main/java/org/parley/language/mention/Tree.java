package org.parley.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** A sentence with what the mention rules ask of its tree again and again. */
final class Tree {
  private final Sentence sentence;
  private final List<List<Integer>> children;
  private final int[] depth;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    this.children = new ArrayList<>(sentence.size());
    this.depth = new int[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(4));
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token.index());
      }
    }
    for (int i = 0; i < depth.length; i++) {
      int steps = 0;
      for (int k = sentence.token(i).head(); k >= 0 && steps <= depth.length; steps++) {
        k = sentence.token(k).head();
      }
      depth[i] = steps;
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  /** The first child with one of the relations. */
  Optional<Integer> child(int i, String... relations) {
    for (int child : children.get(i)) {
      if (isOne(token(child).relation(), relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  boolean hasRelation(int i, String... relations) {
    return isOne(token(i).relation(), relations);
  }

  private static boolean isOne(String relation, String... relations) {
    for (String each : relations) {
      if (each.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The token of {@code [first, last]} nearest to the root; the last of equals. */
  int top(int first, int last) {
    int top = first;
    for (int i = first; i <= last; i++) {
      boolean word = !token(i).relation().equals("punct") && !token(i).relation().equals("case");
      if (word && (depth[i] < depth[top] || depth[i] == depth[top] && token(i).head() != top)) {
        top = i;
      }
    }
    return top;
  }

  boolean isBelow(int i, int ancestor) {
    return i == ancestor || sentence.isBelow(i, ancestor);
  }

  boolean isNoun(int i) {
    return token(i).pos().startsWith("NN");
  }

  boolean isProper(int i) {
    return token(i).pos().startsWith("NNP");
  }

  boolean isPlural(int i) {
    return token(i).pos().equals("NNS") || token(i).pos().equals("NNPS");
  }

  /** Subject of a clause, directly or joined to one, or whoever is named by "according to". */
  boolean isSubject(int i) {
    int k = i;
    for (int steps = 0; steps < size() && hasRelation(k, "conj", "appos"); steps++) {
      if (token(k).head() < 0) {
        return false;
      }
      k = token(k).head();
    }
    return hasRelation(k, "nsubj", "nsubjpass", "csubj") || isSource(k);
  }

  /** The first of the words that "and" joins to this one. */
  int firstJoined(int i) {
    int k = i;
    for (int steps = 0; steps < size() && hasRelation(k, "conj"); steps++) {
      if (token(k).head() < 0) {
        return k;
      }
      k = token(k).head();
    }
    return k;
  }

  private boolean isSource(int k) {
    int to = token(k).head();
    return hasRelation(k, "pobj")
        && to > 0
        && token(to).form().equals("to")
        && token(to - 1).form().equalsIgnoreCase("according");
  }

  /**
   * First token of the noun phrase that ends with the head: what stands before it without a gap and
   * hangs on it as a determiner, adjective, compound or possessor.
   */
  int premodifierStart(int head, int from) {
    int start = from;
    while (start > 0 && isPremodifier(start - 1, head)) {
      start--;
    }
    // A conjunction or punctuation mark does not open a phrase.
    while (start < from && hasRelation(start, "cc", "punct") && !token(start).form().equals("\"")) {
      start++;
    }
    return start;
  }

  private boolean isPremodifier(int i, int head) {
    boolean mark = "()[],;:".contains(token(i).form());
    if (mark || !isBelow(i, head) || isVerbal(token(i).pos())) {
      return false;
    }
    int k = i;
    for (int steps = 0;
        steps < size() && token(k).head() != head && token(k).head() >= 0;
        steps++) {
      k = token(k).head();
    }
    return hasRelation(
            k, "det", "nmod", "amod", "compound", "nn", "poss", "num", "nummod", "advmod")
        || hasRelation(k, "meta", "predet", "npadvmod", "hyph")
        || hasRelation(k, "punct") && (token(k).form().equals("-") || token(k).form().equals("\""));
  }

  private static boolean isVerbal(String pos) {
    return switch (pos) {
      case "VB", "VBD", "VBP", "VBZ", "MD", "EX", "IN", "TO", "WDT", "WP", "WRB", "PRP" -> true;
      default -> false;
    };
  }

  Span span(int first, int last) {
    return token(first).span().union(token(last).span());
  }
}
