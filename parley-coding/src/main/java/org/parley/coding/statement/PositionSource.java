package org.parley.coding.statement;

import java.util.List;
import org.parley.coding.topic.Utterance;
import org.parley.language.AnnotatedText;
import org.parley.record.Position;

/** Positions that a stretch of text takes. */
@FunctionalInterface
public interface PositionSource {
  /** For or against which of the case's propositions the utterance stands. */
  List<Position> positions(AnnotatedText text, Utterance utterance);
}
