package org.parley.language.parse;

import java.util.List;
import org.parley.language.Token;

/**
 * What the annotator needs of a parser. Sentences are given one by one, with straight quotation
 * marks and single blanks; spans of tokens are offsets in the given sentence. Implementations must
 * be safe for use by several threads.
 */
public interface Parser {
  /** Tokens without tags or heads, in order; empty for a sentence without any. */
  List<Token> tokenise(String sentence);

  /** The tokens with part of speech, lemma, head, relation and, if known, name tags. */
  List<Token> parse(List<Token> tokens);
}
