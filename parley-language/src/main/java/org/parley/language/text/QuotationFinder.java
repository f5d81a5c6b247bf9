package org.parley.language.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.language.Paragraph;

/**
 * Pairs quotation marks of all usual kinds: straight, curly, German, French, double and single. A
 * quotation left open at the end of a paragraph goes on in the next one if that opens with a mark
 * again; else it ends with the paragraph. Stateless; one pass.
 */
public final class QuotationFinder {
  private QuotationFinder() {}

  /** The quotations of a document in order of their begin; a nested one follows its outer one. */
  public static List<MarkedQuotation> find(String text, List<Paragraph> paragraphs) {
    List<MarkedQuotation> found = new ArrayList<>();
    Optional<MarkedQuotation> open = Optional.empty();
    for (int p = 0; p < paragraphs.size(); p++) {
      Span span = paragraphs.get(p).span();
      ParagraphQuotations here = new ParagraphQuotations(text, span);
      List<MarkedQuotation> quotations = new ArrayList<>(here.scan());
      if (open.isPresent()) {
        boolean continues =
            !quotations.isEmpty() && quotations.get(0).parts().get(0).begin() <= span.begin() + 1;
        if (continues) {
          MarkedQuotation joined = open.get().continuedBy(quotations.remove(0));
          open = Optional.empty();
          if (!joined.closed() && opensNext(text, paragraphs, p)) {
            open = Optional.of(joined);
          } else {
            found.add(joined);
          }
        } else {
          found.add(open.get());
          open = Optional.empty();
        }
      }
      for (MarkedQuotation quotation : quotations) {
        if (!quotation.closed()
            && quotation.depth() == 0
            && open.isEmpty()
            && opensNext(text, paragraphs, p)) {
          open = Optional.of(quotation);
        } else {
          found.add(quotation);
        }
      }
    }
    open.ifPresent(found::add);
    found.sort(Comparator.comparing((MarkedQuotation q) -> q.parts().get(0).begin()));
    return found;
  }

  private static boolean opensNext(String text, List<Paragraph> paragraphs, int p) {
    return p + 1 < paragraphs.size()
        && QuoteMarks.isDouble(text.charAt(paragraphs.get(p + 1).span().begin()));
  }
}
