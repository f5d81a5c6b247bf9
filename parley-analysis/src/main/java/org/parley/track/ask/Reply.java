package org.parley.track.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.CodedRecord;
import org.parley.record.PositionValue;
import org.parley.track.Report;

/**
 * What may answer an ask, read on its own.
 *
 * @param towards whom it is directed to; empty where the text does not name anybody
 * @param refersBack true for "rejected the proposal": which one stands before
 * @param responseTo id of the event that it answers by the text
 */
record Reply(
    String side,
    String by,
    Report<? extends CodedRecord> report,
    Move move,
    Optional<Actor> towards,
    Set<String> stems,
    boolean refersBack,
    Map<String, PositionValue> positions,
    Optional<String> responseTo) {
  /** What it does with an ask. */
  enum Move {
    ACCEPTS,
    REJECTS,
    COUNTERS,
    ACKNOWLEDGES,
    /** "will keep": a no to an ask to end it, a yes to an ask to go on. */
    PERSISTS,
    /** Takes back what the own side put forward. */
    WITHDRAWS,
    /** Only its position, or that it is said to answer, can tell. */
    NONE
  }

  Document document() {
    return report.document();
  }

  Span evidence() {
    return report.record().provenance().evidence();
  }

  List<String> issues() {
    return report.record().provenance().issues();
  }
}
