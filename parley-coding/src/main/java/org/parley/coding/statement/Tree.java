package org.parley.coding.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** A sentence's dependency tree with its children listed once; all walks are linear. */
final class Tree {
  private final Sentence sentence;
  private final List<List<Token>> children;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    this.children = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    if (sentence.parsed()) {
      for (Token token : sentence.tokens()) {
        if (token.head() >= 0 && token.head() != token.index()) {
          children.get(token.head()).add(token);
        }
      }
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

  List<Token> children(int i) {
    return children.get(i);
  }

  /** The first child with one of the relations. */
  Optional<Token> child(int i, String... relations) {
    for (Token token : children.get(i)) {
      for (String relation : relations) {
        if (token.relation().equals(relation)) {
          return Optional.of(token);
        }
      }
    }
    return Optional.empty();
  }

  boolean hasChild(int i, String... relations) {
    return child(i, relations).isPresent();
  }

  /** The first preposition below {@code i} with one of the lemmas that has an object. */
  Optional<Token> preposition(int i, Set<String> lemmas) {
    for (Token token : children.get(i)) {
      if (token.relation().equals("prep")
          && lemmas.contains(token.lemma())
          && object(token.index()).isPresent()) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** What a preposition governs. */
  Optional<Token> object(int preposition) {
    return child(preposition, "pobj", "pcomp");
  }

  /** {@code i} and all below it. */
  BitSet subtree(int i) {
    BitSet out = new BitSet(size());
    Deque<Integer> open = new ArrayDeque<>();
    open.push(i);
    while (!open.isEmpty()) {
      int next = open.pop();
      if (!out.get(next)) {
        out.set(next);
        children.get(next).forEach(child -> open.push(child.index()));
      }
    }
    return out;
  }

  /** {@code i} and what is above it, from {@code i} to the root. */
  List<Integer> path(int i) {
    List<Integer> out = new ArrayList<>();
    for (int k = i; k >= 0 && out.size() <= size(); k = token(k).head()) {
      out.add(k);
    }
    return out;
  }

  /** The token of a span whose head stands outside it; the first token that reaches into it. */
  int headOf(Span span) {
    int first = -1;
    for (Token token : sentence.tokens()) {
      if (span.overlaps(token.span())) {
        first = first < 0 ? token.index() : first;
        if (token.head() < 0 || !span.overlaps(token(token.head()).span())) {
          return token.index();
        }
      }
    }
    return Math.max(0, first);
  }

  boolean isBelow(int i, int ancestor) {
    return i != ancestor && path(i).contains(ancestor);
  }

  boolean isVerb(int i) {
    return token(i).pos().startsWith("VB");
  }

  boolean isPunctuation(int i) {
    String form = token(i).form();
    for (int k = 0; k < form.length(); k++) {
      if (Character.isLetterOrDigit(form.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  boolean isComma(int i) {
    return i >= 0 && i < size() && (token(i).form().equals(",") || isDash(i));
  }

  boolean isDash(int i) {
    String form = token(i).form();
    return form.equals("--") || form.equals("\u2013") || form.equals("\u2014");
  }
}
