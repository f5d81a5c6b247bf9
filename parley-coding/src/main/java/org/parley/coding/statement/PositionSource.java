package org.parley.coding.statement;

import java.util.List;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.record.Act;
import org.parley.record.Position;

/** Positions that a stretch of text takes. */
@FunctionalInterface
public interface PositionSource {
  /** For or against which of the case's propositions the content stands, said as an act. */
  List<Position> positions(AnnotatedText text, List<Span> content, Act act);
}
