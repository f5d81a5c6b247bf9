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
    int from = clauseBegin(doc, tree, colon);
    for (int i = colon - 1; i >= from; i--) {
      Optional<Draft> draft = noun(doc, passage, tree, i);
      if (draft.isPresent()) {
        return draft;
      }
    }
    for (int i = colon - 1; i >= from; i--) {
      Optional<Draft> draft = subject(doc, passage, tree, i, colon);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  /** Where the words before a colon begin: behind a semicolon or a quotation. */
  private static int clauseBegin(DocumentView doc, Tree tree, int colon) {
    int begin = colon;
    while (begin > 0
        && colon - begin < FAR
        && !tree.token(begin - 1).form().equals(";")
        && doc.speechAt(tree.token(begin - 1)).isEmpty()) {
      begin--;
    }
    return begin;
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

  /** The statement of a subject whose verb stands before the colon. */
  private Optional<Draft> subject(
      DocumentView doc, QuotedPassage passage, Tree tree, int i, int colon) {
    int verb = tree.token(i).head();
    boolean subject =
        tree.token(i).relation().equals("nsubj")
            && verb > i
            && verb < colon
            && tree.isVerb(verb)
            && !CLAUSES.contains(tree.token(verb).relation());
    Source source = new Source(tree, i);
    if (!subject || !speakers.speaks(doc, source)) {
      return Optional.empty();
    }
    Span cue =
        tree.child(verb, "acomp")
            .filter(a -> a.index() < colon)
            .map(a -> tree.token(verb).span().union(a.span()))
            .orElse(tree.token(verb).span());
    return Optional.of(draft(source, cue, Optional.empty(), passage));
  }

  /** The statement of whose word the quotation is said to be. */
  Optional<Draft> after(DocumentView doc, QuotedPassage passage, int sentence) {
    Tree tree = doc.tree(sentence);
    int be = 0;
    while (be < tree.size()
        && (tree.token(be).span().begin() < passage.span().end() || tree.isPunctuation(be))) {
      be++;
    }
    if (be + 1 >= tree.size() || !tree.token(be).lemma().equals("be")) {
      return Optional.empty();
    }
    if (tree.token(be + 1).lemma().equals("how")) {
      return how(doc, passage, tree, be + 1);
    }
    for (int i = be + 1; i < Math.min(tree.size(), be + NEAR); i++) {
      Optional<Draft> draft = noun(doc, passage, tree, i);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> how(DocumentView doc, QuotedPassage passage, Tree tree, int how) {
    for (int v = how + 2; v < Math.min(tree.size(), how + 2 * NEAR); v++) {
      if (tree.isVerb(v)) {
        int verb = v;
        return tree.child(v, "nsubj")
            .map(s -> new Source(tree, s.index()))
            .or(() -> Optional.of(new Source(tree, verb - 1)))
            .filter(s -> s.head() > how && speakers.speaks(doc, s))
            .map(s -> draft(s, tree.token(verb).span(), Optional.empty(), passage));
      }
    }
    return Optional.empty();
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
