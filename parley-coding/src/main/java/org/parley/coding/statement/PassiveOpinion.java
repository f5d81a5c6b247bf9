package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.codebook.Codebook;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Frame;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Token;

/**
 * A view without an agent, "X is seen as unacceptable": the view of whoever the paragraph says
 * holds one ("Norland has red lines"), and nobody's if it says none. The content is the whole
 * clause.
 */
final class PassiveOpinion implements Construction {
  private static final int SENTENCES_BACK = 4;

  private final CueFinder cues;
  private final SourceFinder sources;
  private final PhraseList holding;
  private final ContentBoundary boundary = new ContentBoundary();

  PassiveOpinion(Codebook codebook, CueLexicon lexicon, Words words) {
    this.cues = new CueFinder(lexicon, words);
    this.sources = new SourceFinder(lexicon);
    this.holding = new PhraseList(codebook, "statement.holding-a-view");
  }

  @Override
  public List<Draft> find(DocumentView doc, Tree tree) {
    List<Draft> out = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      int v = token.index();
      boolean agentless =
          token.head() < 0 && tree.hasChild(v, "nsubjpass") && !tree.hasChild(v, "agent");
      if (!agentless || attributed(doc, tree)) {
        continue;
      }
      for (Cue cue : cues.verbAt(tree, v)) {
        if (cue.entry().frames().contains(Frame.AS) && isPredicated(tree, v)) {
          Optional<Source> holder = holder(doc, tree.sentence().index());
          List<Span> spans = boundary.spans(tree, tree.subtree(v));
          if (holder.isPresent() && !spans.isEmpty()) {
            out.add(
                Draft.ruled(
                    holder.get(),
                    Optional.of(cue.span()),
                    Optional.of(cue.entry()),
                    spans,
                    Optional.empty(),
                    "statement/passive-opinion"));
          }
          break;
        }
      }
    }
    return out;
  }

  /** "..., as the envoy put it": somebody says it in the same sentence. */
  private boolean attributed(DocumentView doc, Tree tree) {
    return tree.sentence().tokens().stream()
        .anyMatch(
            t ->
                tree.isVerb(t.index())
                    && doc.speechAt(t).isEmpty()
                    && t.head() >= 0
                    && t.relation().equals("advcl")
                    && !cues.verbAt(tree, t.index()).isEmpty());
  }

  /** "is seen as X", "is considered X". */
  private static boolean isPredicated(Tree tree, int v) {
    return tree.hasChild(v, "oprd", "attr", "acomp")
        || tree.children(v).stream().anyMatch(c -> c.lemma().equals("as") && c.index() > v);
  }

  /** The subject of the nearest sentence before, in the paragraph, that speaks of a view. */
  private Optional<Source> holder(DocumentView doc, int sentence) {
    int paragraph = doc.tree(sentence).sentence().paragraph();
    for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
      Tree tree = doc.tree(s);
      if (tree.sentence().paragraph() != paragraph) {
        return Optional.empty();
      }
      if (!holding.in(tree.sentence().tokens()).isEmpty()) {
        Optional<Source> subject = subject(doc, tree);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Source> subject(DocumentView doc, Tree tree) {
    for (Token token : tree.sentence().tokens()) {
      if (token.head() < 0 && tree.isVerb(token.index())) {
        OptionalInt head = sources.subject(tree, token.index());
        if (head.isPresent()) {
          return holderOf(doc, tree, head.getAsInt());
        }
      }
    }
    return Optional.empty();
  }

  /** The subject itself, or whose it is: "Norland's red lines are known". */
  private static Optional<Source> holderOf(DocumentView doc, Tree tree, int subject) {
    Source own = new Source(tree, subject);
    if (doc.mentionAt(own).filter(PassiveOpinion::isHolder).isPresent()) {
      return Optional.of(own);
    }
    return tree.child(subject, "poss")
        .map(p -> new Source(tree, p.index()))
        .filter(p -> doc.mentionAt(p).filter(PassiveOpinion::isHolder).isPresent());
  }

  private static boolean isHolder(Mention mention) {
    return mention.kind() != EntityKind.PLACE && mention.kind() != EntityKind.OUTLET;
  }
}
