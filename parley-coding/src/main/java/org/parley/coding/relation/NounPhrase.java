package org.parley.coding.relation;

import java.util.Locale;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** The short name of a thing: a noun with the words before it that say which. */
final class NounPhrase {
  private NounPhrase() {}

  /**
   * The noun at {@code head} with its modifiers, without articles and words that name nothing; with
   * an "of" phrase of one noun after it where {@code withOf}.
   */
  static String name(
      AnnotatedText text, Sentence sentence, int head, Set<String> empty, boolean withOf) {
    int first = head;
    while (first > 0 && isNaming(sentence.token(first - 1), head, empty)) {
      first--;
    }
    Span span = sentence.token(first).span().union(sentence.token(head).span());
    if (withOf) {
      span = span.union(ofPhrase(sentence, head));
    }
    return text.text(span).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static boolean isNaming(Token token, int head, Set<String> empty) {
    return switch (token.relation()) {
      case "nmod", "compound", "amod", "punct" ->
          token.head() == head
              && !empty.contains(token.lemma())
              && !token.form().matches("[\\p{Punct}“”‘’]")
              && !token.pos().equals("CD");
      default -> false;
    };
  }

  private static Span ofPhrase(Sentence sentence, int head) {
    Span own = sentence.token(head).span();
    for (Token prep : sentence.children(head)) {
      if (prep.relation().equals("prep") && prep.lemma().equals("of")) {
        return sentence
            .child(prep.index(), "pobj")
            .map(o -> prep.span().union(o.span()))
            .map(own::union)
            .orElse(own);
      }
    }
    return own;
  }
}
