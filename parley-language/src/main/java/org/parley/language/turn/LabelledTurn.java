package org.parley.language.turn;

import java.util.List;
import org.parley.document.Span;
import org.parley.language.Turn;

/**
 * A turn of which only the label is known.
 *
 * @param name the label without what stands in brackets, in lower case
 */
record LabelledTurn(Span label, String name, List<Span> content, Turn.Kind kind) {
  LabelledTurn {
    content = List.copyOf(content);
  }
}
