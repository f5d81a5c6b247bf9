package org.parley.coding.statement;

import java.util.BitSet;
import java.util.List;
import org.parley.coding.model.Features;
import org.parley.language.Token;

/** What speaks for or against one reading of a cue and what hangs on it, among several. */
final class ReadingFeatures {
  private ReadingFeatures() {}

  static Features of(DocumentView doc, Cue cue, Content content, boolean byRule, int rank) {
    Tree tree = cue.tree();
    Token head = tree.token(cue.head());
    BitSet tokens = content.tokens();
    String rule = "rule=" + content.rule();
    Features out = new Features().add("bias").add(rule).addIf(byRule, "byrule");
    out.cross(rule, List.of("byrule=" + byRule, "lemma=" + head.lemma(), "pos=" + head.pos()));
    out.addCount("rank", rank).addCount("words", tokens.cardinality());
    out.addIf(cue.tokens().size() > 1, "phrase");
    int first = tokens.nextSetBit(0);
    if (first >= 0) {
      out.cross(rule, List.of("first=" + tree.token(first).pos()));
      out.addCount("gap", Math.max(0, first - cue.last()));
      out.addIf(first < cue.head(), "before");
      boolean quoted = !doc.speechIn(tree.token(first).span()).isEmpty();
      out.addIf(quoted, "quoted").cross(rule, List.of("quoted=" + quoted));
      out.addIf(tokens.length() >= tree.size() - 1, "toend");
    }
    for (Token child : tree.children(cue.head())) {
      if (child.relation().matches("dobj|dative|ccomp|xcomp|oprd|nsubjpass|prep|mark|acomp")) {
        out.cross(rule, List.of("has=" + child.relation()));
      }
    }
    return out;
  }
}
