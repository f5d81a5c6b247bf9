package org.parley.coding.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.EntityKind;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Token;

/** Tells whether the words of a label name somebody who speaks, and not a topic or a place. */
final class LabelSpeakers {
  private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "&", "at", "-", "'s");

  /** What a short title is full of: "Q&A", "Energy". */
  private static final int SHORTEST_ROLE = 3;

  private final Words words;

  LabelSpeakers(Words words) {
    this.words = words;
  }

  /** One name and nothing else; a topic has no such words as "update" or "analysis". */
  Optional<Source> named(DocumentView doc, Tree tree, int from, int to) {
    if (from >= to || hasTopic(tree, from, to)) {
      return Optional.empty();
    }
    for (Mention mention : doc.mentionsIn(tree.sentence().index())) {
      boolean named =
          mention.form() == MentionForm.NAME
              || mention.form() == MentionForm.SURNAME
              || mention.form() == MentionForm.CAPITAL;
      boolean covers =
          mention.span().contains(tree.token(from).span().union(tree.token(to - 1).span()));
      if (named && covers && mention.head() < to) {
        return Optional.of(new Source(tree, mention.head(), to));
      }
    }
    for (int i = from; i < to; i++) {
      if (!tree.token(i).pos().startsWith("NNP")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Source(tree, to - 1, to));
  }

  /** A person, a body or a group by the noun for it: "Ministry of Health", "flood survivors". */
  Optional<Source> described(DocumentView doc, Tree tree, int from, int to) {
    if (from >= to || hasTopic(tree, from, to)) {
      return Optional.empty();
    }
    if (tree.token(from).form().startsWith("@")) {
      return Optional.of(new Source(tree, to - 1, to));
    }
    int link = to;
    for (int i = from; i < to; i++) {
      if (!isNominal(tree.token(i))) {
        return Optional.empty();
      }
      String form = tree.token(i).lemma();
      if (link == to && (form.equals("of") || form.equals("for") || form.equals("at"))) {
        link = i;
      }
    }
    boolean body = link > from && speaks(tree.token(link - 1));
    boolean first = speaks(tree.token(from)) && isNamed(doc, tree, from + 1, to);
    if (body || first) {
      return Optional.of(new Source(tree, headOf(doc, tree, from, to, body ? link - 1 : from), to));
    }
    return personIn(doc, tree, from, to);
  }

  /** "Police Zarin": a name behind the noun. */
  private static boolean isNamed(DocumentView doc, Tree tree, int from, int to) {
    return from < to
        && doc.mentionsIn(tree.sentence().index()).stream()
            .anyMatch(
                m ->
                    m.form() != MentionForm.GROUP
                        && m.name().contains(tree.token(to - 1).span())
                        && m.name().begin() >= tree.token(from).span().begin());
  }

  /** A name with its title that the mention does not cover whole. */
  private static Optional<Source> personIn(DocumentView doc, Tree tree, int from, int to) {
    for (Mention mention : doc.mentionsIn(tree.sentence().index())) {
      boolean named = mention.form() == MentionForm.NAME || mention.form() == MentionForm.SURNAME;
      if (named
          && mention.head() == to - 1
          && mention.name().begin() > tree.token(from).span().begin()
          && mention.kind() == EntityKind.PERSON) {
        return Optional.of(new Source(tree, mention.head(), to));
      }
    }
    return Optional.empty();
  }

  /** The head of a mention in the label, which knows more than the noun. */
  private static int headOf(DocumentView doc, Tree tree, int from, int to, int head) {
    for (Mention mention : doc.mentionsIn(tree.sentence().index())) {
      boolean around =
          mention.span().contains(tree.token(head).span())
              && mention.head() >= from
              && mention.head() < to;
      if (around) {
        return mention.head();
      }
    }
    return head;
  }

  private boolean speaks(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return form.length() > SHORTEST_ROLE
        && !words.documents().contains(token.lemma())
        && (words.speakers().contains(token.lemma())
            || words.speakers().contains(form)
            || form.endsWith("s")
                && words.speakers().contains(form.substring(0, form.length() - 1)));
  }

  private static boolean isNominal(Token token) {
    return token.pos().startsWith("NN")
        || List.of("JJ", "POS", "DT", "CD", "HYPH", "PRP$").contains(token.pos())
        || LINKS.contains(token.lemma());
  }

  /** Whether one of the words names a kind of text or picture rather than somebody. */
  private boolean hasTopic(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.labelTopics().contains(tree.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
