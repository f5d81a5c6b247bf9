package org.parley.coding.topic;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.parley.document.Span;

/**
 * A word as phrases are matched against it: a token, or one part of a hyphenated token.
 *
 * @param token index of the token in its sentence
 * @param span in the document's text
 * @param words all it can be matched by: form and lemma in one spelling
 * @param pos Penn tag; empty where the sentence was not parsed
 */
public record Unit(int token, Span span, Set<String> words, String pos) {
  public Unit {
    words = Collections.unmodifiableSet(new TreeSet<>(words));
  }

  boolean is(String word) {
    return words.contains(word);
  }
}
