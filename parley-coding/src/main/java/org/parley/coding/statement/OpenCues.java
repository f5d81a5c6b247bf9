package org.parley.coding.statement;

import java.util.Set;

/**
 * Which readings that the rules would not take are worth a judge's question: those whose form alone
 * may report, "Y verbed that X", "X, Y verbed", "Y verbed X as Z". The verbs that report by an
 * infinitive or an object are few, and the codebook has them; with all others ("sought to X")
 * nobody says anything.
 */
final class OpenCues {
  private static final Set<String> CLAUSES = Set.of("clausal", "fronted", "parenthetical");

  private OpenCues() {}

  static boolean allow(Cue cue, Content content) {
    Tree tree = cue.tree();
    if (CLAUSES.contains(content.rule())) {
      return true;
    }
    return content.rule().endsWith("as")
        && tree.hasChild(cue.head(), "dobj", "nsubjpass")
        && content.tokens().stream().anyMatch(i -> tree.token(i).lemma().equals("as"));
  }
}
