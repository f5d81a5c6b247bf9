package org.parley.coding.statement;

import java.util.BitSet;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.Token;

/**
 * Whose words they are: a noun phrase in a sentence.
 *
 * @param head token index of the phrase's head
 * @param end what is joined to it stands before this token
 */
record Source(Tree tree, int head, int end) {
  private static final Set<String> LEFT_OUT =
      Set.of("relcl", "acl", "appos", "conj", "cc", "advcl", "parataxis", "prep", "punct", "case");
  private static final Set<String> KEPT_PREPOSITIONS = Set.of("of", "at", "from", "in", "to");

  Source(Tree tree, int head) {
    this(tree, head, tree.size());
  }

  int sentence() {
    return tree.sentence().index();
  }

  /** The noun phrase without appositions, clauses and what is joined to it. */
  Span span() {
    BitSet phrase = new BitSet(tree.size());
    phrase.set(head);
    for (Token child : tree.children(head)) {
      if (isPartOfName(child)) {
        phrase.or(tree.subtree(child.index()));
      }
    }
    int begin = head;
    int end = head;
    while (begin > 0 && phrase.get(begin - 1)) {
      begin--;
    }
    while (end + 1 < tree.size() && phrase.get(end + 1)) {
      end++;
    }
    return tree.token(begin).span().union(tree.token(end).span());
  }

  private boolean isPartOfName(Token child) {
    if (!LEFT_OUT.contains(child.relation())) {
      return true;
    }
    return child.relation().equals("prep")
        && child.index() == head + 1
        && KEPT_PREPOSITIONS.contains(child.lemma())
        && tree.object(child.index()).filter(o -> o.relation().equals("pobj")).isPresent();
  }
}
