package org.parley.coding.statement;

import org.parley.language.Token;

/**
 * Which readings of a verb that the codebook does not have are worth a judge's question: those
 * whose form alone may report, "Y verbed that X", "Y verbed X as Z", "Y verbed to X".
 */
final class OpenCues {
  private OpenCues() {}

  static boolean allow(Cue cue, Content content) {
    Tree tree = cue.tree();
    int v = cue.head();
    return switch (content.rule()) {
      case "infinitive" -> tree.children(v).stream().anyMatch(c -> complements(c, v));
      case "as", "passive-as" ->
          tree.hasChild(v, "dobj", "nsubjpass")
              && content.tokens().stream().anyMatch(i -> tree.token(i).lemma().equals("as"));
      default -> true;
    };
  }

  private static boolean complements(Token child, int v) {
    return child.relation().equals("xcomp") && child.index() > v;
  }
}
