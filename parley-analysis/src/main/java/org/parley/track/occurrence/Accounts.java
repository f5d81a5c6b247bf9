package org.parley.track.occurrence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.ledger.Ledger;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Provenance;
import org.parley.record.Realis;
import org.parley.record.Statement;
import org.parley.record.Voice;

/** What the acting side itself says of an event, from the statements of the reports' documents. */
final class Accounts {
  private final Map<String, Map<String, Actor>> officials = new HashMap<>();
  private final Independence outlets;

  Accounts(Ledger ledger, Independence outlets) {
    this.outlets = outlets;
    for (Document document : ledger.documents()) {
      for (CodedRecord record : ledger.recordsOf(document.id())) {
        if (record instanceof Statement statement && statement.voice() == Voice.OFFICIAL) {
          officials
              .computeIfAbsent(document.id(), k -> new HashMap<>())
              .putIfAbsent(statement.speaker().name(), statement.speaker());
        }
      }
    }
  }

  OccurrenceStatus status(List<EventReport> reports, boolean isDenied, int independent) {
    List<EventReport> claims =
        reports.stream().filter(r -> r.event().realis() != Realis.NEGATED).toList();
    boolean denied = isDenied || claims.size() < reports.size();
    if (denied && !claims.isEmpty()) {
      return OccurrenceStatus.CONTESTED;
    }
    if (claims.stream().anyMatch(this::acknowledged)) {
      return OccurrenceStatus.ACKNOWLEDGED;
    }
    return independent > 1 ? OccurrenceStatus.CORROBORATED : OccurrenceStatus.SINGLE_SOURCE;
  }

  /** The acting side, or an official of it, says that it did it. */
  private boolean acknowledged(EventReport report) {
    Event event = report.event();
    if (event.realis() != Realis.ACTUAL || event.certainty() == Certainty.ALLEGED) {
      return false;
    }
    String by = event.provenance().assertedBy();
    if (by.equals(Provenance.DOCUMENT)) {
      return event.certainty() == Certainty.STATED
          && outlets
              .officialSide(report.document())
              .filter(ActorFit.group(event.source()).orElse("")::equals)
              .isPresent();
    }
    return by.equals(event.source().name())
        || Optional.ofNullable(officials.getOrDefault(report.document().id(), Map.of()).get(by))
            .filter(speaker -> ActorFit.of(speaker, event.source()) >= Denials.SPEAKS_FOR)
            .isPresent();
  }
}
