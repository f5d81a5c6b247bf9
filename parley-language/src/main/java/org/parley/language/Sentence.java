package org.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.document.Span;

/**
 * A sentence with its dependency tree.
 *
 * @param index in the document, from 0
 * @param paragraph index of the paragraph it stands in
 * @param parsed false for a sentence that the candidate pass left out: tokens without tags or heads
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, boolean parsed) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** Tokens whose head is {@code i}, in order; {@code i = −1} gives the roots. */
  public List<Token> children(int i) {
    List<Token> out = new ArrayList<>();
    if (!parsed) {
      return out;
    }
    for (Token token : tokens) {
      if (token.head() == i && token.index() != i) {
        out.add(token);
      }
    }
    return out;
  }

  /** The first child of {@code i} with one of the relations. */
  public Optional<Token> child(int i, String... relations) {
    for (Token token : children(i)) {
      for (String relation : relations) {
        if (token.relation().equals(relation)) {
          return Optional.of(token);
        }
      }
    }
    return Optional.empty();
  }

  public Optional<Token> headOf(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Indices of {@code i} and all below it, ascending. */
  public List<Integer> subtree(int i) {
    List<Integer> out = new ArrayList<>();
    for (int k = 0; k < tokens.size(); k++) {
      if (k == i || isBelow(k, i)) {
        out.add(k);
      }
    }
    return out;
  }

  /** True when {@code ancestor} stands on the path from {@code i} to the root. */
  public boolean isBelow(int i, int ancestor) {
    int steps = 0;
    for (int k = tokens.get(i).head(); k >= 0 && steps <= tokens.size(); k = tokens.get(k).head()) {
      if (k == ancestor) {
        return true;
      }
      steps++;
    }
    return false;
  }

  /** Span from the first to the last token of the subtree of {@code i}. */
  public Span subtreeSpan(int i) {
    List<Integer> all = subtree(i);
    return tokens.get(all.get(0)).span().union(tokens.get(all.get(all.size() - 1)).span());
  }

  /** Tokens that overlap a span of the document. */
  public List<Token> within(Span span) {
    return tokens.stream().filter(t -> t.span().overlaps(span)).toList();
  }
}
