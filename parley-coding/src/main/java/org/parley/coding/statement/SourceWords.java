package org.parley.coding.statement;

import java.util.Locale;
import java.util.Optional;
import org.parley.language.Mention;
import org.parley.language.Token;

/** What kind of words a speaker is named by, as models see it. */
final class SourceWords {
  private SourceWords() {}

  /** By name, surname, role, ... of a person, state, ...; a pronoun; a bare noun. */
  static String form(DocumentView doc, Source source) {
    Token head = source.tree().token(source.head());
    Optional<Mention> mention = doc.mentionAt(source);
    if (mention.isPresent()) {
      return lower(mention.get().form()) + "/" + lower(mention.get().kind());
    }
    if (head.pos().startsWith("PRP") || head.pos().startsWith("W")) {
      return "pronoun/" + head.lemma();
    }
    if (head.pos().startsWith("NNP")) {
      return "proper";
    }
    return head.pos().startsWith("N") ? "noun" : "other/" + head.pos();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
