package org.parley.language;

import java.util.List;
import org.parley.document.Span;

/**
 * One pair of quotation marks, or a quotation that opens each of several paragraphs anew.
 *
 * @param parts the unbroken pieces without the outer marks, one for each paragraph
 * @param speech false for scare quotes, nicknames and titles
 */
public record QuotedPassage(List<Span> parts, boolean speech) {
  public QuotedPassage {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quoted passage needs a part");
    }
  }

  /** First to last part. */
  public Span span() {
    return parts.get(0).union(parts.get(parts.size() - 1));
  }
}
