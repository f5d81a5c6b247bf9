package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** A sentence with its children by head, for rules that ask for them again and again. */
final class ParseTree {
  private static final int MAX_STEPS = 60;
  private final Sentence sentence;
  private final List<List<Integer>> children;
  private final List<String> lemmas;
  private final List<String> forms;

  /**
   * @param isVerb whether a lemma is that of a known verb; parsers leave some inflected forms as
   *     they are
   */
  ParseTree(Sentence sentence, Predicate<String> isVerb) {
    this.sentence = sentence;
    this.lemmas = sentence.tokens().stream().map(t -> lemma(t, isVerb)).toList();
    this.forms = sentence.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
    this.children = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(4));
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0 && token.head() != token.index()) {
        children.get(token.head()).add(token.index());
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

  String lemma(int i) {
    return lemmas.get(i);
  }

  private static String lemma(Token token, Predicate<String> isVerb) {
    String lemma = token.lemma();
    boolean inflected = token.pos().matches("VB[DNGZ]");
    if (!inflected || isVerb.test(lemma) || !lemma.equals(token.form().toLowerCase(Locale.ROOT))) {
      return lemma;
    }
    for (String ending : List.of("ed", "ing", "es", "d", "s")) {
      if (lemma.endsWith(ending) && lemma.length() > ending.length() + 1) {
        String stem = lemma.substring(0, lemma.length() - ending.length());
        for (String candidate : List.of(stem, stem + "e", stem.substring(0, stem.length() - 1))) {
          if (isVerb.test(candidate)) {
            return candidate;
          }
        }
      }
    }
    return lemma;
  }

  String form(int i) {
    return forms.get(i);
  }

  int head(int i) {
    return token(i).head();
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  /** Children with one of the relations, in order. */
  List<Integer> children(int i, String... relations) {
    List<Integer> out = new ArrayList<>(2);
    for (int child : children.get(i)) {
      if (is(child, relations)) {
        out.add(child);
      }
    }
    return out;
  }

  Optional<Integer> child(int i, String... relations) {
    for (int child : children.get(i)) {
      if (is(child, relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Whether the relation of {@code i} to its head is one of these. */
  boolean is(int i, String... relations) {
    String relation = token(i).relation();
    for (String each : relations) {
      if (each.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  boolean isVerb(int i) {
    return token(i).pos().startsWith("VB");
  }

  boolean isNoun(int i) {
    return token(i).pos().startsWith("NN");
  }

  boolean isAdjective(int i) {
    return token(i).pos().startsWith("JJ");
  }

  /** The token and all joined to it by "and", in text order of their chain. */
  List<Integer> conjuncts(int i) {
    List<Integer> out = new ArrayList<>(2);
    out.add(i);
    firstOfHeadline(i).ifPresent(out::add);
    for (int k = 0; k < out.size() && k < MAX_STEPS; k++) {
      out.addAll(children(out.get(k), "conj"));
    }
    return out;
  }

  /** "Norland, Sudmark ministers meet": the subject that follows the name and its comma. */
  private Optional<Integer> firstOfHeadline(int i) {
    boolean called = i == 0 && is(i, "vocative") && head(i) > 0;
    boolean first = called && form(i + 1).equals(",");
    return first ? child(head(i), "nsubj", "nsubjpass") : Optional.empty();
  }

  /** The subject of a verb in the grammatical sense, the first of a headline's pair. */
  Optional<Integer> subject(int verb) {
    boolean paired = is(0, "vocative") && head(0) == verb && firstOfHeadline(0).isPresent();
    return paired ? Optional.of(0) : child(verb, "nsubj", "nsubjpass");
  }

  /** Head of the chain of conjuncts that {@code i} belongs to. */
  int firstConjunct(int i) {
    int k = i;
    for (int steps = 0; steps < MAX_STEPS && is(k, "conj") && head(k) >= 0; steps++) {
      k = head(k);
    }
    return k;
  }

  int depth(int i) {
    int steps = 0;
    for (int k = head(i); k >= 0 && steps <= size(); k = head(k)) {
      steps++;
    }
    return steps;
  }

  boolean isBelow(int i, int ancestor) {
    return sentence.isBelow(i, ancestor);
  }

  Span span(int first, int last) {
    return token(Math.min(first, last)).span().union(token(Math.max(first, last)).span());
  }
}
