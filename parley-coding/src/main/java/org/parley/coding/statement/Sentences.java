package org.parley.coding.statement;

import org.parley.document.Span;

/** First and last sentence of a statement: of its content and of a cue or label beside it. */
record Sentences(int first, int last) {
  static Sentences of(DocumentView doc, Draft draft) {
    Span extent = draft.extent();
    int first = doc.sentenceAt(extent.begin());
    int last = doc.sentenceAt(Math.max(extent.begin(), extent.end() - 1));
    if (draft.rule().equals(LabelConstruction.TRANSCRIPT)) {
      first = Math.min(first, draft.source().sentence());
    }
    if (draft.cue().isPresent()) {
      int cue = doc.sentenceAt(draft.cue().get().begin());
      if (cue >= first - 1 && cue <= last + 1) {
        first = Math.min(first, cue);
        last = Math.max(last, cue);
      }
    }
    return new Sentences(Math.max(0, first), Math.max(0, last));
  }

  Span span(DocumentView doc) {
    return doc.tree(first).sentence().span().union(doc.tree(last).sentence().span());
  }
}
