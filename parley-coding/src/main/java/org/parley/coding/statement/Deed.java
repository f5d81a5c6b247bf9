package org.parley.coding.statement;

import java.util.List;
import org.parley.language.Token;

/**
 * A verb of a content with its doer.
 *
 * @param sentence all tokens of the sentence
 * @param at places of the verb and of the adjective it joins to its subject
 * @param suffered whether it is done to the speaker's side by somebody not named
 * @param pronoun whether the doer is named by a pronoun: "we", "it"
 * @param modal lemma of the modal verb; empty without one
 * @param object lemma of the object, of a passive its subject; empty without one
 */
record Deed(
    List<Token> sentence,
    List<Integer> at,
    Doer doer,
    boolean suffered,
    boolean pronoun,
    boolean negated,
    String modal,
    String object) {
  Deed {
    sentence = List.copyOf(sentence);
    at = List.copyOf(at);
    if (at.isEmpty()) {
      throw new IllegalArgumentException("at of a deed must not be empty");
    }
  }

  Token verb() {
    return sentence.get(at.get(0));
  }

  boolean is(PhraseList list) {
    return at.stream().anyMatch(i -> list.startsAt(sentence, i));
  }

  boolean isOwn() {
    return doer == Doer.OWN;
  }

  boolean isOther() {
    return doer == Doer.OTHER;
  }
}
