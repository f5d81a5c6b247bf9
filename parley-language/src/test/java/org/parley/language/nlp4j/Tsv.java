package org.parley.language.nlp4j;

import java.util.List;

/** Our tokens in the text form that the library gives its own. */
final class Tsv {
  private static final String UNSET = "@#r$%";

  private Tsv() {}

  static String of(List<Nlp4jToken[]> sentences) {
    StringBuilder out = new StringBuilder();
    for (Nlp4jToken[] sentence : sentences) {
      for (int i = 0; i < sentence.length; i++) {
        Nlp4jToken t = sentence[i];
        out.append(
            String.join(
                "\t",
                Integer.toString(t.begin()),
                Integer.toString(t.end()),
                Integer.toString(i + 1),
                t.form(),
                t.lemma(),
                t.pos(),
                t.secondPos().isEmpty() ? "_" : "pos2=" + t.secondPos(),
                Integer.toString(t.head() + 1),
                t.deprel(),
                "_",
                t.ner().isEmpty() ? UNSET : t.ner()));
        out.append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }
}
