package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.language.QuotedPassage;
import org.parley.language.Sentence;

/**
 * Joins quotations to statements: a content that runs into a quotation takes all of it; a quotation
 * that stands without a cue goes on from the one before it, in the same paragraph or the next.
 */
final class QuotationLinker {
  private static final int MAX_DISTANCE = 2;

  private final QuotationCues cues;

  QuotationLinker(CueLexicon lexicon, Words words) {
    this.cues = new QuotationCues(lexicon, words);
  }

  /** The drafts of a document, in text order, with every piece of quoted speech in its place. */
  List<Draft> link(DocumentView doc, List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      out.add(draft.withContent(widen(doc, draft)));
    }
    Chain chain = new Chain(doc, out);
    for (QuotedPassage passage : doc.text().quotations()) {
      if (passage.speech()) {
        chain.place(passage);
      }
    }
    return chain.drafts();
  }

  /** Contents never cut a quotation in two, and a quotation alone has nothing around it. */
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

  /** The growing list of drafts while quotations are placed from first to last. */
  private final class Chain {
    private final DocumentView doc;
    private final List<Draft> drafts;
    private Optional<Integer> last = Optional.empty();
    private int lastSentence = -1;

    Chain(DocumentView doc, List<Draft> drafts) {
      this.doc = doc;
      this.drafts = new ArrayList<>(drafts);
    }

    List<Draft> drafts() {
      return drafts;
    }

    void place(QuotedPassage passage) {
      Optional<Integer> holder = holder(passage.span());
      int first = sentenceAt(passage.span().begin());
      int end = sentenceAt(Math.max(passage.span().begin(), passage.span().end() - 1));
      if (first < 0 || end < 0) {
        return;
      }
      if (holder.isEmpty()) {
        holder = directlyBefore(passage.span(), first);
        holder.ifPresent(draft -> append(draft, passage));
      }
      if (holder.isPresent()) {
        absorb(holder.get(), passage);
        remember(holder.get(), end);
        return;
      }
      Optional<Draft> own = cues.find(doc, passage, first, end);
      if (own.isPresent()) {
        Optional<Integer> same = sameCue(own.get());
        if (same.isPresent()) {
          append(same.get(), passage);
          remember(same.get(), end);
        } else {
          drafts.add(own.get());
          remember(drafts.size() - 1, end);
        }
        return;
      }
      if (standsAlone(passage, first)) {
        inherit(passage, first, end);
      }
    }

    private void remember(int draft, int sentence) {
      last = Optional.of(draft);
      lastSentence = sentence;
    }

    private Optional<Integer> holder(Span passage) {
      for (int i = 0; i < drafts.size(); i++) {
        for (Span span : drafts.get(i).content()) {
          if (span.overlaps(passage)) {
            return Optional.of(i);
          }
        }
      }
      return Optional.empty();
    }

    /** A content of the same sentence that ends at the opening mark: "sees it as vital, “…”". */
    private Optional<Integer> directlyBefore(Span passage, int sentence) {
      int begin = doc.tree(sentence).sentence().span().begin();
      for (int i = 0; i < drafts.size(); i++) {
        int end = drafts.get(i).extent().end();
        boolean touches =
            end > begin
                && end <= passage.begin()
                && drafts.get(i).cue().isPresent()
                && drafts.get(i).cue().get().end() <= end
                && doc.chars()
                    .substring(end, passage.begin())
                    .codePoints()
                    .noneMatch(Character::isLetterOrDigit);
        if (touches) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    private Optional<Integer> sameCue(Draft own) {
      for (int i = 0; i < drafts.size(); i++) {
        boolean same =
            drafts.get(i).cue().isPresent()
                && own.cue().isPresent()
                && drafts.get(i).cue().get().overlaps(own.cue().get());
        if (same) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    /** Further parts of a passage over several paragraphs. */
    private void absorb(int draft, QuotedPassage passage) {
      if (passage.parts().size() > 1) {
        append(draft, passage);
      }
    }

    private void append(int draft, QuotedPassage passage) {
      List<Span> content = new ArrayList<>(drafts.get(draft).content());
      for (Span part : passage.parts()) {
        if (content.stream().noneMatch(part::overlaps)) {
          content.add(part);
        }
      }
      content.sort(null);
      drafts.set(draft, drafts.get(draft).withContent(content));
    }

    private void inherit(QuotedPassage passage, int first, int end) {
      if (last.isEmpty() || first - lastSentence > MAX_DISTANCE) {
        return;
      }
      Draft before = drafts.get(last.get());
      boolean sameParagraph =
          doc.tree(first).sentence().paragraph() == doc.tree(lastSentence).sentence().paragraph();
      if (sameParagraph) {
        append(last.get(), passage);
        lastSentence = end;
        return;
      }
      if (first - lastSentence > 1) {
        return;
      }
      drafts.add(
          new Draft(
              before.source(),
              Optional.empty(),
              Optional.empty(),
              passage.parts(),
              Optional.empty(),
              "statement/quotation-inherited"));
      remember(drafts.size() - 1, end);
    }

    /** The passage opens its sentence: nothing but marks before it. */
    private boolean standsAlone(QuotedPassage passage, int first) {
      Sentence sentence = doc.tree(first).sentence();
      String before =
          doc.chars().substring(sentence.span().begin(), passage.span().begin());
      return before.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private int sentenceAt(int offset) {
      return doc.sentenceAt(offset);
    }
  }
}
