package org.parley.language.nlp4j;

import java.util.Objects;

/**
 * A token as the library gives it.
 *
 * @param begin the first UTF-16 unit in the text
 * @param end the UTF-16 unit after the last one
 * @param form the text of the token
 * @param lemma lower case; numbers written as words are {@code #crd#} and {@code #ord#}; empty
 *     before tagging
 * @param pos the part of speech; empty before tagging
 * @param secondPos another part of speech that scored nearly as high; empty if none did
 * @param head the index of the head in the sentence, {@link #ROOT} for the root, {@link #UNPARSED}
 *     before parsing
 * @param deprel the relation to the head; empty before parsing
 * @param ner O, or B-, I-, L-, U- with the kind of name; empty before recognition
 */
public record Nlp4jToken(
    int begin,
    int end,
    String form,
    String lemma,
    String pos,
    String secondPos,
    int head,
    String deprel,
    String ner) {
  /** The head of the root of a sentence. */
  public static final int ROOT = -1;

  /** The head of a token that has not been parsed. */
  public static final int UNPARSED = -2;

  public Nlp4jToken {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("begin, end: not a span: " + begin + ", " + end);
    }
    if (form.isEmpty()) {
      throw new IllegalArgumentException("form: empty");
    }
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(pos, "pos");
    Objects.requireNonNull(secondPos, "secondPos");
    Objects.requireNonNull(deprel, "deprel");
    Objects.requireNonNull(ner, "ner");
    if (head < UNPARSED) {
      throw new IllegalArgumentException("head: -2 or more expected, got " + head);
    }
    if ((head == UNPARSED) != deprel.isEmpty()) {
      throw new IllegalArgumentException(
          "deprel: head and relation come together, got " + head + " and '" + deprel + "'");
    }
  }

  /** A token before tagging. */
  static Nlp4jToken of(int begin, int end, String form) {
    return new Nlp4jToken(begin, end, form, "", "", "", UNPARSED, "", "");
  }

  Nlp4jToken withoutTags() {
    return of(begin, end, form);
  }

  Nlp4jToken withoutParse() {
    return new Nlp4jToken(begin, end, form, lemma, pos, secondPos, UNPARSED, "", ner);
  }

  Nlp4jToken withoutName() {
    return new Nlp4jToken(begin, end, form, lemma, pos, secondPos, head, deprel, "");
  }

  public boolean isTagged() {
    return !pos.isEmpty();
  }

  public boolean isParsed() {
    return head != UNPARSED;
  }
}
