package org.parley.coding.statement;

import java.util.Optional;
import org.parley.document.Span;
import org.parley.language.QuotedPassage;

/** Places the quotations of one document from first to last. */
final class QuotationChain {
  /** How many sentences of the author's may stand between two pieces in one paragraph. */
  private static final int MAX_DISTANCE = 2;

  private final DocumentView doc;
  private final DraftList drafts;
  private final QuotationCues cues;
  private int last = -1;
  private int lastSentence = -1;

  QuotationChain(DocumentView doc, DraftList drafts, QuotationCues cues) {
    this.doc = doc;
    this.drafts = drafts;
    this.cues = cues;
  }

  /** Gives a quotation to the content that holds it, its own cue, or the statement before it. */
  void place(QuotedPassage passage) {
    Span span = passage.span();
    int first = doc.sentenceAt(span.begin());
    int end = doc.sentenceAt(Math.max(span.begin(), span.end() - 1));
    if (first < 0) {
      return;
    }
    Optional<Integer> holder =
        drafts
            .first(span, d -> d.content().stream().anyMatch(span::overlaps))
            .or(() -> directlyBefore(span, first));
    if (holder.isPresent()) {
      drafts.extend(holder.get(), passage.parts());
      remember(holder.get(), end);
      return;
    }
    Optional<Draft> own = cues.find(doc, passage, first, end, goesOn(first));
    if (own.isPresent()) {
      int number = sameCue(own.get()).orElseGet(() -> drafts.add(own.get()));
      drafts.extend(number, passage.parts());
      remember(number, end);
    } else if (opensSentence(span, first)) {
      inherit(passage, first, end);
    }
  }

  /** "A," said Dorn. "B." Zoltan said C: the second quotation is Dorn's. */
  private boolean goesOn(int first) {
    return last >= 0
        && first - lastSentence <= 1
        && doc.tree(first).sentence().paragraph() == doc.tree(lastSentence).sentence().paragraph();
  }

  private void remember(int draft, int sentence) {
    last = draft;
    lastSentence = sentence;
  }

  /** A content of the same sentence that ends at the opening mark: "sees it as vital, “…”". */
  private Optional<Integer> directlyBefore(Span passage, int sentence) {
    Span whole = doc.tree(sentence).sentence().span();
    return drafts.first(
        whole,
        draft -> {
          int end = draft.extent().end();
          return end > whole.begin()
              && end <= passage.begin()
              && draft.cue().filter(c -> c.end() <= end).isPresent()
              && noWord(end, passage.begin());
        });
  }

  private Optional<Integer> sameCue(Draft own) {
    Span cue = own.cue().orElse(own.extent());
    return drafts.first(cue, draft -> draft.cue().filter(cue::overlaps).isPresent());
  }

  private void inherit(QuotedPassage passage, int first, int end) {
    if (last < 0 || first - lastSentence > MAX_DISTANCE) {
      return;
    }
    boolean sameParagraph =
        doc.tree(first).sentence().paragraph() == doc.tree(lastSentence).sentence().paragraph();
    if (sameParagraph) {
      drafts.extend(last, passage.parts());
      lastSentence = end;
    } else if (first - lastSentence <= 1) {
      Draft inherited =
          Draft.ruled(
              drafts.get(last).source(),
              Optional.empty(),
              Optional.empty(),
              passage.parts(),
              Optional.empty(),
              "statement/quotation-inherited");
      remember(drafts.add(inherited), end);
    }
  }

  /** Nothing but marks before the passage in its sentence. */
  private boolean opensSentence(Span passage, int first) {
    return noWord(doc.tree(first).sentence().span().begin(), passage.begin());
  }

  private boolean noWord(int from, int to) {
    return from >= to
        || doc.chars().substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
