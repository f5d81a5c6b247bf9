package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Between our tokens and the library's nodes, which are mutable and have an artificial root at
 * index 0. A node's properties that no step has set yet are not null but those of the root; the
 * models were trained that way, so they must stay like that here.
 */
final class Nodes {
  private Nodes() {}

  static NLPNode[] of(List<Token> tokens) {
    NLPNode[] nodes = withRoot(tokens.size());
    for (int i = 1; i < nodes.length; i++) {
      Token token = tokens.get(i - 1);
      set(nodes[i], i, token.getWordForm(), token.getStartOffset(), token.getEndOffset());
    }
    return nodes;
  }

  /**
   * @param preparation applied to every token first, to take away what a step is to find anew
   */
  static NLPNode[] of(Nlp4jToken[] sentence, UnaryOperator<Nlp4jToken> preparation) {
    NLPNode[] nodes = withRoot(sentence.length);
    for (int i = 1; i < nodes.length; i++) {
      Nlp4jToken token = preparation.apply(sentence[i - 1]);
      set(nodes[i], i, token.form(), token.begin(), token.end());
      if (token.isTagged()) {
        nodes[i].setLemma(token.lemma());
        nodes[i].setPartOfSpeechTag(token.pos());
      }
      if (!token.secondPos().isEmpty()) {
        nodes[i].putFeat(NLPUtils.FEAT_POS_2ND, token.secondPos());
      }
      if (!token.ner().isEmpty()) {
        nodes[i].setNamedEntityTag(token.ner());
      }
      if (token.isParsed()) {
        if (token.head() >= sentence.length) {
          throw new IllegalArgumentException("sentence: head outside of it: " + token);
        }
        nodes[i].setDependencyHead(nodes[token.head() + 1], token.deprel());
      }
    }
    return nodes;
  }

  static Nlp4jToken[] tokens(NLPNode[] nodes) {
    Nlp4jToken[] tokens = new Nlp4jToken[nodes.length - 1];
    String unset = nodes[0].getPartOfSpeechTag();
    for (int i = 0; i < tokens.length; i++) {
      NLPNode node = nodes[i + 1];
      NLPNode head = node.getDependencyHead();
      tokens[i] =
          new Nlp4jToken(
              node.getStartOffset(),
              node.getEndOffset(),
              node.getWordForm(),
              value(node.getLemma(), unset),
              value(node.getPartOfSpeechTag(), unset),
              value(node.getFeat(NLPUtils.FEAT_POS_2ND), unset),
              head == null ? Nlp4jToken.UNPARSED : head.getID() - 1,
              value(node.getDependencyLabel(), unset),
              value(node.getNamedEntityTag(), unset));
    }
    return tokens;
  }

  private static String value(@Nullable String value, String unset) {
    return value == null || value.equals(unset) ? "" : value;
  }

  private static NLPNode[] withRoot(int tokens) {
    NLPNode[] nodes = new NLPNode[tokens + 1];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = new WordNode();
    }
    return nodes;
  }

  private static void set(NLPNode node, int id, String form, int begin, int end) {
    node.setID(id);
    node.setWordForm(form);
    node.setStartOffset(begin);
    node.setEndOffset(end);
  }
}
