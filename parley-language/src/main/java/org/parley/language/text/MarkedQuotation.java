package org.parley.language.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.document.Span;

/**
 * What stands between quotation marks.
 *
 * @param parts without the marks, one for each paragraph; none is empty
 * @param marks offsets of the marks
 * @param closed false if the closing mark is missing
 * @param depth number of quotations around it
 */
public record MarkedQuotation(List<Span> parts, List<Integer> marks, boolean closed, int depth) {
  public MarkedQuotation {
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("parts of a quotation must not be empty");
    }
  }

  MarkedQuotation continuedBy(MarkedQuotation next) {
    List<Span> allParts = new ArrayList<>(parts);
    allParts.addAll(next.parts);
    List<Integer> allMarks = new ArrayList<>(marks);
    allMarks.addAll(next.marks);
    return new MarkedQuotation(allParts, allMarks, next.closed, depth);
  }
}
