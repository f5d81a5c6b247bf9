package org.parley.coding.statement;

import java.util.List;
import org.parley.codebook.ReportingCue;
import org.parley.document.Span;

/**
 * A reporting word in a sentence.
 *
 * @param head token that carries subject and complements
 * @param tokens of the cue, ascending; holds {@code head} unless the cue is a noun below a verb
 */
record Cue(Tree tree, int head, List<Integer> tokens, ReportingCue entry) {
  Cue {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("tokens of cue " + entry.lemma() + " must not be empty");
    }
  }

  /** First to last token of the cue. */
  Span span() {
    return tree.token(tokens.get(0)).span().union(tree.token(tokens.get(tokens.size() - 1)).span());
  }

  int last() {
    return tokens.get(tokens.size() - 1);
  }

  int sentence() {
    return tree.sentence().index();
  }
}
