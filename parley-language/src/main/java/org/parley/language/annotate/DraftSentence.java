package org.parley.language.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.text.NormalText;

/**
 * A sentence before it is placed in the document.
 *
 * @param source the paragraph it stands in
 * @param begin offset of the sentence in {@code source}
 * @param text of the sentence, normalised
 * @param tokens with spans in {@code text}
 * @param heading true in a heading
 */
record DraftSentence(
    int paragraph, NormalText source, int begin, String text, List<Token> tokens, boolean heading) {
  DraftSentence {
    tokens = List.copyOf(tokens);
  }

  DraftSentence with(List<Token> parsed) {
    return new DraftSentence(paragraph, source, begin, text, parsed, heading);
  }

  Span original(Span inText) {
    return source.original(begin + inText.begin(), begin + inText.end());
  }

  Span span() {
    return original(tokens.get(0).span()).union(original(tokens.get(tokens.size() - 1).span()));
  }

  List<int[]> offsets() {
    List<int[]> offsets = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      offsets.add(new int[] {token.span().begin(), token.span().end()});
    }
    return offsets;
  }

  Sentence place(int index, boolean parsed) {
    List<Token> placed = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      placed.add(
          new Token(
              token.index(),
              original(token.span()),
              token.form(),
              token.lemma(),
              token.pos(),
              token.head(),
              token.relation(),
              token.name()));
    }
    return new Sentence(index, paragraph, span(), placed, parsed);
  }
}
