package org.parley.coding.judge;

import java.util.List;
import java.util.Optional;
import org.parley.coding.model.Features;
import org.parley.document.Span;

/**
 * One answer to a question.
 *
 * @param features what speaks for or against it
 * @param spans the words it is about
 * @param source who speaks, where that is part of the answer
 * @param byRule whether the hand-written rules would take it
 */
public record Option(Features features, List<Span> spans, Optional<Span> source, boolean byRule) {
  public Option {
    spans = List.copyOf(spans);
  }

  /** An answer about words alone. */
  public static Option of(Features features, List<Span> spans, boolean byRule) {
    return new Option(features, spans, Optional.empty(), byRule);
  }
}
