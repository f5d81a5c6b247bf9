package org.parley.language.nlp4j;

import java.util.ArrayList;
import java.util.List;

/**
 * A name in a sentence.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param kind the library's kind, for example PERSON, ORG, GPE
 */
public record Nlp4jName(int first, int last, String kind) {

  public Nlp4jName {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("first, last: not a span: " + first + ", " + last);
    }
    if (kind.isBlank()) {
      throw new IllegalArgumentException("kind: blank");
    }
  }

  /** The names that the tags of the tokens spell; none if they have no tags. */
  public static List<Nlp4jName> of(Nlp4jToken[] sentence) {
    List<Nlp4jName> names = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < sentence.length; i++) {
      String tag = sentence[i].ner();
      switch (tag.isEmpty() ? 'O' : tag.charAt(0)) {
        case 'U' -> {
          names.add(new Nlp4jName(i, i, tag.substring(2)));
          begin = -1;
        }
        case 'B' -> begin = i;
        case 'L' -> {
          if (begin >= 0) {
            names.add(new Nlp4jName(begin, i, tag.substring(2)));
          }
          begin = -1;
        }
        case 'I' -> {}
        default -> begin = -1;
      }
    }
    return List.copyOf(names);
  }
}
