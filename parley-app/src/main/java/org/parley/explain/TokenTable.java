package org.parley.explain;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** A parsed sentence as a table. */
final class TokenTable {
  private static final int WIDEST = 24;

  private TokenTable() {}

  /** Number, form, lemma, part of speech, head's number and form, relation, name tag. */
  static List<String> of(Sentence sentence) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"#", "token", "lemma", "pos", "head", "relation", "name"});
    for (Token token : sentence.tokens()) {
      rows.add(
          new String[] {
            Integer.toString(token.index()),
            token.form(),
            token.lemma(),
            token.pos(),
            sentence.headOf(token).map(h -> h.index() + " " + h.form()).orElse("-"),
            token.relation(),
            token.name().equals("O") ? "" : token.name()
          });
    }
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = row[i].length() > WIDEST ? row[i].substring(0, WIDEST - 1) + "\u2026" : row[i];
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    List<String> out = new ArrayList<>();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int i = 0; i < row.length; i++) {
        line.append(' ').append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 1));
      }
      out.add(line.toString().stripTrailing());
    }
    return out;
  }
}
