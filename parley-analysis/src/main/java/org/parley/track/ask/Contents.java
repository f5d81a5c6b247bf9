package org.parley.track.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.document.Span;
import org.parley.record.Event;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Report;

/**
 * Tells which acts stand in somebody's words. "Wendel said Norland would reopen it" is what Wendel
 * says, whoever the record of the act names as its claimant.
 */
final class Contents {
  private final Map<String, TreeMap<Integer, Piece>> byDocument = new HashMap<>();

  private record Piece(int end, Statement statement) {}

  /** Of all statements, of whatever voice; of pieces that begin together the longest counts. */
  Contents(List<Report<Statement>> statements) {
    for (Report<Statement> report : statements) {
      for (Span span : report.record().content()) {
        byDocument
            .computeIfAbsent(report.document().id(), k -> new TreeMap<>())
            .merge(
                span.begin(),
                new Piece(span.end(), report.record()),
                (a, b) -> a.end() >= b.end() ? a : b);
      }
    }
  }

  /** True where the act stands in words of somebody who does not speak for its side. */
  boolean isOfOthers(Report<Event> event) {
    int begin = event.record().trigger().begin();
    Map.Entry<Integer, Piece> piece =
        byDocument.getOrDefault(event.document().id(), new TreeMap<>()).floorEntry(begin);
    if (piece == null || piece.getValue().end() <= begin) {
      return false;
    }
    Statement said = piece.getValue().statement();
    return said.voice() != Voice.OFFICIAL
        || !said.speaker().side().equals(event.record().source().side());
  }
}
