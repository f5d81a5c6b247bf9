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
    BitSet tokens = withinSemicolons(one.cue(), one.content().tokens());
    for (VerbConstruction.Found other : all) {
      int v = other.cue().head();
      boolean apart = standsApart(other) || isJoined(one, other);
      if (other != one && v > one.cue().head() && tokens.get(v) && apart) {
        BitSet clause = other.cue().tree().subtree(v);
        tokens.andNot(clause);
        cutDangling(other.cue().tree(), tokens, clause.nextSetBit(0));
      }
    }
    return tokens;
  }

  /** The part of a content between the semicolons around its cue, unless words are in marks. */
  static BitSet withinSemicolons(Cue cue, BitSet content) {
    Tree tree = cue.tree();
    BitSet tokens = (BitSet) content.clone();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).form().equals("\"")) {
        return tokens;
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).form().equals(";")) {
        if (i < cue.head()) {
          tokens.clear(0, i + 1);
        } else {
          tokens.clear(i, tree.size());
        }
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

  /** "X said A and warned B", "X said A, and Y denied B", with the second hung on A. */
  private static boolean isJoined(VerbConstruction.Found one, VerbConstruction.Found other) {
    Tree tree = other.cue().tree();
    int v = other.cue().head();
    if (!tree.token(v).relation().equals("conj") || tree.hasChild(v, "mark")) {
      return false;
    }
    int begin = tree.subtree(v).nextSetBit(0);
    boolean own = tree.hasChild(v, "nsubj", "nsubjpass");
    return own
        ? begin > 1 && tree.isComma(begin - 2)
        : other.source().head() == one.source().head() && v > one.cue().head();
  }

  private static void cutDangling(Tree tree, BitSet tokens, int at) {
    if (at > 0 && tree.isComma(at - 1)) {
      tokens.clear(at - 1);
    }
  }
}
