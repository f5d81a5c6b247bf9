package org.parley.coding.statement;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.Token;

/**
 * Where a speaker is named, as the text has it: the whole noun phrase with title, apposition and
 * what describes it ("Ilva Dorn, a professor at Lindhaven"), without what is joined to it, the cue
 * and the content.
 */
final class SourcePhrase {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "conj",
          "cc",
          "preconj",
          "advcl",
          "parataxis",
          "dep",
          "advmod",
          "ccomp",
          "xcomp",
          "npadvmod",
          "tmod");
  private static final Set<String> KEPT_ADVERBS = Set.of("nearly", "almost", "about", "some");
  private static final Set<String> OPENING = Set.of("(", "-LRB-", "[", "-LSB-");
  private static final Set<String> CLOSING = Set.of(")", "-RRB-", "]", "-RSB-");
  private static final int LONGEST = 40;

  private SourcePhrase() {}

  /** The phrase around a named place; the place itself where the source is somewhere else. */
  static Span of(DocumentView doc, Draft draft, Span named) {
    Source source = draft.source();
    Tree tree = source.tree();
    Token head = tree.token(source.head());
    if (!named.overlaps(head.span()) || head.pos().startsWith("PRP")) {
      return named;
    }
    BitSet phrase = phrase(doc, draft, named);
    for (Token token : tree.sentence().tokens()) {
      if (isTaken(doc, draft, token)) {
        phrase.clear(token.index());
      }
    }
    int begin = source.head();
    while (begin > 0 && joins(tree, phrase, begin - 1, -1)) {
      begin--;
    }
    int end = source.head();
    while (end + 1 < Math.min(source.end(), tree.size()) && joins(tree, phrase, end + 1, 1)) {
      end++;
    }
    while (begin < source.head() && !phrase.get(begin)) {
      begin++;
    }
    while (end > source.head() && isLoose(tree, phrase, end)) {
      end--;
    }
    end = closed(tree, begin, end);
    if (end - begin > LONGEST) {
      return named;
    }
    return named.union(tree.token(begin).span().union(tree.token(end).span()));
  }

  private static BitSet phrase(DocumentView doc, Draft draft, Span named) {
    Source source = draft.source();
    Tree tree = source.tree();
    BitSet out = new BitSet(tree.size());
    for (Token token : tree.sentence().tokens()) {
      if (named.overlaps(token.span())) {
        out.set(token.index());
      }
    }
    out.set(source.head());
    for (int i = out.nextSetBit(0); i >= 0; i = out.nextSetBit(i + 1)) {
      if (named.overlaps(tree.token(i).span())) {
        for (Token child : tree.children(i)) {
          BitSet below = tree.subtree(child.index());
          boolean taken = below.stream().anyMatch(k -> isTaken(doc, draft, tree.token(k)));
          if (taken && child.relation().equals("relcl")) {
            pronoun(tree, below).ifPresent(out::set);
          } else if (!taken && describes(tree, child, i) && !tree.isPunctuation(child.index())) {
            out.or(below);
          }
        }
      }
    }
    return out;
  }

  /** "Hollin, who said": she is named by both. */
  private static OptionalInt pronoun(Tree tree, BitSet clause) {
    int first = clause.nextSetBit(0);
    boolean relative = first >= 0 && tree.token(first).pos().matches("WP|WDT");
    return relative ? OptionalInt.of(first) : OptionalInt.empty();
  }

  private static boolean describes(Tree tree, Token child, int i) {
    if (LEFT_OUT.contains(child.relation())) {
      return child.index() < i && KEPT_ADVERBS.contains(child.lemma());
    }
    boolean time =
        child.relation().equals("prep")
            && tree.object(child.index()).filter(o -> o.name().endsWith("DATE")).isPresent();
    return !time;
  }

  private static boolean isTaken(DocumentView doc, Draft draft, Token token) {
    return draft.cue().filter(token.span()::overlaps).isPresent()
        || draft.content().stream().anyMatch(token.span()::overlaps)
        || doc.speechAt(token).isPresent();
  }

  /** A token of the phrase, or one or two marks ("),") with one behind them. */
  private static boolean joins(Tree tree, BitSet phrase, int i, int step) {
    int at = i;
    for (int marks = 0; marks <= 2 && at >= 0 && at < tree.size(); marks++, at += step) {
      if (phrase.get(at)) {
        return true;
      }
      if (!tree.isPunctuation(at)) {
        return false;
      }
    }
    return false;
  }

  /** "Hollin (Unity": the mark that closes what stands in brackets. */
  private static int closed(Tree tree, int begin, int end) {
    int open = 0;
    for (int i = begin; i <= end; i++) {
      String form = tree.token(i).form();
      open += OPENING.contains(form) ? 1 : CLOSING.contains(form) ? -1 : 0;
    }
    boolean closes = end + 1 < tree.size() && CLOSING.contains(tree.token(end + 1).form());
    return open == 1 && closes ? end + 1 : end;
  }

  private static boolean isLoose(Tree tree, BitSet phrase, int i) {
    String form = tree.token(i).form();
    return (!phrase.get(i) && !CLOSING.contains(form)) || OPENING.contains(form);
  }
}
