package org.parley.coding.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.codebook.CueClass;
import org.parley.codebook.ReportingCue;
import org.parley.document.Span;
import org.parley.language.QuotedPassage;
import org.parley.language.Token;

/**
 * Quotations that are presented without a reporting verb: behind a colon by a sentence about
 * somebody ("Dorn was blunter: “X”", "Dorn's answer: “X”"), or as what somebody's word was ("“X”
 * was Dorn's answer", "“X” is how Dorn put it").
 */
final class QuotationLeadIn {
  private static final int FAR = 40;
  private static final int NEAR = 8;
  private static final Set<String> CLAUSES = Set.of("relcl", "acl", "advcl");
  private static final Set<String> HOLDERS = Set.of("by", "from", "of");

  private final CueLexicon lexicon;
  private final SpeakerTest speakers;

  QuotationLeadIn(CueLexicon lexicon, SpeakerTest speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** The statement of whom the words before a colon are about. */
  Optional<Draft> before(DocumentView doc, QuotedPassage passage, int sentence) {
    Tree tree = doc.tree(sentence);
    int colon = lastBefore(tree, passage.span());
    while (colon > 0 && tree.token(colon).form().equals("\"")) {
      colon--;
    }
    if (colon <= 0 || !tree.token(colon).form().equals(":")) {
      return Optional.empty();
    }
    for (int i = colon - 1; i >= Math.max(0, colon - FAR); i--) {
      Token token = tree.token(i);
      if (doc.speechAt(token).isPresent() || token.form().equals(";")) {
        break;
      }
      Optional<Draft> draft = noun(doc, passage, tree, i);
      if (draft.isPresent()) {
        return draft;
      }
    }
    for (int i = colon - 1; i >= Math.max(0, colon - FAR); i--) {
      Token token = tree.token(i);
      if (doc.speechAt(token).isPresent()) {
        break;
      }
      int verb = token.head();
      boolean subject =
          token.relation().equals("nsubj")
              && verb > i
              && verb < colon
              && tree.isVerb(verb)
              && !CLAUSES.contains(tree.token(verb).relation());
      Source source = new Source(tree, i);
      if (subject && speakers.speaks(doc, source)) {
        Span cue =
            tree.child(verb, "acomp")
                .filter(a -> a.index() < colonOf(tree, passage))
                .map(a -> tree.token(verb).span().union(a.span()))
                .orElse(tree.token(verb).span());
        return Optional.of(draft(source, cue, Optional.empty(), passage));
      }
    }
    return Optional.empty();
  }

  private static int colonOf(Tree tree, QuotedPassage passage) {
    return lastBefore(tree, passage.span()) + 1;
  }

  private static int lastBefore(Tree tree, Span passage) {
    int last = -1;
    for (Token token : tree.sentence().tokens()) {
      if (token.span().end() <= passage.begin()) {
        last = token.index();
      }
    }
    return last;
  }

  /** The statement of whose word the quotation is said to be. */
  Optional<Draft> after(DocumentView doc, QuotedPassage passage, int sentence) {
    Tree tree = doc.tree(sentence);
    int be = -1;
    for (Token token : tree.sentence().tokens()) {
      if (token.span().begin() >= passage.span().end() && !tree.isPunctuation(token.index())) {
        be = token.index();
        break;
      }
    }
    if (be < 0 || !tree.token(be).lemma().equals("be") || be + 1 >= tree.size()) {
      return Optional.empty();
    }
    int end = Math.min(tree.size(), be + NEAR);
    if (tree.token(be + 1).lemma().equals("how")) {
      for (int v = be + 2; v < Math.min(tree.size(), be + 2 * NEAR); v++) {
        if (tree.isVerb(v)) {
          int verb = v;
          return tree.child(v, "nsubj")
              .map(s -> new Source(tree, s.index()))
              .or(() -> Optional.of(new Source(tree, verb - 1)))
              .filter(s -> s.head() > be(tree, passage) + 1 && speakers.speaks(doc, s))
              .map(s -> draft(s, tree.token(verb).span(), Optional.empty(), passage));
        }
      }
      return Optional.empty();
    }
    for (int i = be + 1; i < end; i++) {
      Optional<Draft> draft = noun(doc, passage, tree, i);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private static int be(Tree tree, QuotedPassage passage) {
    int i = lastBefore(tree, passage.span());
    while (i + 1 < tree.size() && !tree.token(i + 1).lemma().equals("be")) {
      i++;
    }
    return i + 1;
  }

  /** "Dorn's answer", "the only reply of the ministry". */
  private Optional<Draft> noun(DocumentView doc, QuotedPassage passage, Tree tree, int i) {
    Token token = tree.token(i);
    if (!token.pos().startsWith("NN")) {
      return Optional.empty();
    }
    Optional<ReportingCue> entry =
        lexicon.startingWith(CueClass.NOUN, token.lemma()).stream()
            .filter(e -> e.rest().isEmpty())
            .map(CueLexicon.Entry::cue)
            .findFirst();
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    return tree.child(i, "poss")
        .or(() -> tree.preposition(i, HOLDERS).flatMap(p -> tree.object(p.index())))
        .map(holder -> new Source(tree, holder.index()))
        .filter(s -> speakers.speaks(doc, s) && doc.speechAt(tree.token(s.head())).isEmpty())
        .map(s -> draft(s, token.span(), entry, passage));
  }

  private static Draft draft(
      Source source, Span cue, Optional<ReportingCue> entry, QuotedPassage passage) {
    return Draft.ruled(
        source, Optional.of(cue), entry, passage.parts(), Optional.empty(), QuotationCues.RULE);
  }
}
