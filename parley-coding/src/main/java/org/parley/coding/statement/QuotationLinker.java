package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.QuotedPassage;
import org.parley.language.Turn;

/**
 * Joins quotations to statements: a content that runs into a quotation takes all of it; a quotation
 * that stands without a cue goes on from the one before it, in the same paragraph or the next.
 */
final class QuotationLinker {
  private final QuotationCues cues;

  QuotationLinker(CueLexicon lexicon, Words words) {
    this.cues = new QuotationCues(lexicon, words);
  }

  /** The drafts of a document with every piece of quoted speech in its place. */
  List<Draft> link(DocumentView doc, List<Draft> drafts) {
    DraftList list = new DraftList(doc);
    Set<Span> headlines = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.rule().equals(LabelConstruction.HEADLINE)) {
        draft.cue().ifPresent(headlines::add);
      }
    }
    for (Draft draft : drafts) {
      boolean secondReading =
          !draft.rule().equals(LabelConstruction.HEADLINE)
              && draft.cue().filter(c -> headlines.stream().anyMatch(c::overlaps)).isPresent();
      if (!secondReading && !isAsked(doc, draft)) {
        list.add(draft.withContent(widen(doc, draft)));
      }
    }
    QuotationChain chain = new QuotationChain(doc, list, cues);
    for (QuotedPassage passage : doc.text().quotations()) {
      if (passage.speech()) {
        chain.place(passage);
      }
    }
    return list.all();
  }

  /** In a reporter's question nobody states anything. */
  private static boolean isAsked(DocumentView doc, Draft draft) {
    Tree tree = draft.source().tree();
    return doc.text()
            .turnAt(draft.anchor().begin())
            .filter(t -> t.kind() == Turn.Kind.QUESTION)
            .isPresent()
        && tree.token(tree.size() - 1).form().equals("?");
  }

  /** Contents never cut a quotation in two. */
  private static List<Span> widen(DocumentView doc, Draft draft) {
    List<Span> out = new ArrayList<>();
    for (Span span : draft.content()) {
      Span wide = span;
      for (Span part : doc.speechIn(span)) {
        boolean holdsCue = draft.cue().filter(part::overlaps).isPresent();
        boolean holdsSource = part.overlaps(draft.source().span());
        if (!holdsCue && !holdsSource) {
          wide = wide.union(part);
        }
      }
      wide = QuoteBalance.of(doc.chars(), wide);
      if (out.isEmpty() || !out.get(out.size() - 1).overlaps(wide)) {
        out.add(wide);
      } else {
        out.set(out.size() - 1, out.get(out.size() - 1).union(wide));
      }
    }
    return out;
  }
}
