package org.parley.coding.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Token;

/**
 * Cuts from a content the clauses that report on their own: "..., adding that", "..., while critics
 * regard". The parser hangs them on the content's verb; they belong to the reporting one.
 */
final class EmbeddedCues {
  private static final Set<String> CONTRAST = Set.of("while", "whereas", "whilst");

  private EmbeddedCues() {}

  static BitSet without(VerbConstruction.Found one, List<VerbConstruction.Found> all) {
    BitSet tokens = (BitSet) one.content().tokens().clone();
    for (VerbConstruction.Found other : all) {
      int v = other.cue().head();
      if (other != one && v > one.cue().head() && tokens.get(v) && standsApart(other)) {
        BitSet clause = other.cue().tree().subtree(v);
        tokens.andNot(clause);
        cutDangling(other.cue().tree(), tokens, clause.nextSetBit(0));
      }
    }
    return tokens;
  }

  private static boolean standsApart(VerbConstruction.Found other) {
    Tree tree = other.cue().tree();
    int v = other.cue().head();
    Token verb = tree.token(v);
    int begin = tree.subtree(v).nextSetBit(0);
    if (!tree.isComma(begin - 1) && !tree.isComma(begin)) {
      return false;
    }
    Optional<Token> mark = tree.child(v, "mark", "advmod");
    boolean contrast = mark.filter(m -> CONTRAST.contains(m.lemma())).isPresent();
    return contrast || (verb.relation().equals("advcl") && verb.pos().equals("VBG"));
  }

  private static void cutDangling(Tree tree, BitSet tokens, int at) {
    if (at > 0 && tree.isComma(at - 1)) {
      tokens.clear(at - 1);
    }
  }
}
