package org.parley.coding.statement;

import java.util.List;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.QuotedPassage;
import org.parley.language.Token;

/** Press-release form: a quotation, a dash and a name that ends the paragraph. */
final class QuotationSignatures {
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";
  private static final int FARTHEST_DASH = 6;
  private static final int LONGEST_NAME = 12;

  /** The statement of the name after the passage's dash. */
  Optional<Draft> find(DocumentView doc, QuotedPassage passage) {
    int end = passage.span().end();
    int dash = dash(doc.chars(), end);
    if (dash < 0) {
      return Optional.empty();
    }
    int name = dash;
    while (name < doc.chars().length() && isFiller(doc.chars().charAt(name))) {
      name++;
    }
    int sentence = doc.sentenceAt(name);
    if (name >= doc.chars().length() || sentence < 0) {
      return Optional.empty();
    }
    return source(doc, doc.tree(sentence), name)
        .map(
            source ->
                Draft.ruled(
                    source,
                    Optional.of(new Span(dash, dash + 1)),
                    Optional.empty(),
                    passage.parts(),
                    Optional.empty(),
                    "statement/quotation-signature"));
  }

  private static int dash(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + FARTHEST_DASH); i++) {
      char c = text.charAt(i);
      if (DASHES.indexOf(c) >= 0) {
        return i;
      }
      if (Character.isLetterOrDigit(c) || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isFiller(char c) {
    return DASHES.indexOf(c) >= 0 || Character.isWhitespace(c) || c == '\u00a0';
  }

  /** The last of the name's capitalised words, if little follows in the sentence. */
  private static Optional<Source> source(DocumentView doc, Tree tree, int offset) {
    List<Token> rest =
        tree.sentence().tokens().stream().filter(t -> t.span().begin() >= offset).toList();
    Optional<Mention> person =
        doc.mentionsIn(tree.sentence().index()).stream()
            .filter(m -> m.form() == MentionForm.NAME && m.span().begin() == offset)
            .findFirst();
    if (person.isPresent() && rest.size() <= LONGEST_NAME) {
      return Optional.of(new Source(tree, person.get().head()));
    }
    if (rest.isEmpty() || rest.size() > LONGEST_NAME || !rest.get(0).pos().startsWith("NNP")) {
      return Optional.empty();
    }
    int head = rest.get(0).index();
    while (head + 1 < tree.size() && tree.token(head + 1).pos().startsWith("NNP")) {
      head++;
    }
    return Optional.of(new Source(tree, head));
  }
}
