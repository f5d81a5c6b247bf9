package org.parley.coding.statement;

import java.util.List;
import org.parley.coding.model.Features;
import org.parley.document.Span;

/**
 * One answer to a question.
 *
 * @param features what speaks for or against it
 * @param spans the words it is about
 * @param byRule whether the hand-written rules would take it
 */
public record Option(Features features, List<Span> spans, boolean byRule) {
  public Option {
    spans = List.copyOf(spans);
  }
}
