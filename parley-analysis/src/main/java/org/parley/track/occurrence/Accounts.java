package org.parley.track.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.document.Document;
import org.parley.ledger.Ledger;
import org.parley.record.Act;
import org.parley.record.Certainty;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Provenance;
import org.parley.record.Realis;
import org.parley.record.Statement;

/** What the acting side itself says of an event, from the statements of the reports' documents. */
final class Accounts {
  private final Map<String, List<Statement>> statements = new HashMap<>();
  private final Independence outlets;

  Accounts(Ledger ledger, Independence outlets) {
    this.outlets = outlets;
    for (Document document : ledger.documents()) {
      for (CodedRecord record : ledger.recordsOf(document.id())) {
        if (record instanceof Statement statement && Denials.speaksOfficially(statement)) {
          statements.computeIfAbsent(document.id(), k -> new ArrayList<>()).add(statement);
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

  /** The acting side, its outlet or an official of it says that it did it. */
  private boolean acknowledged(EventReport report) {
    Event event = report.event();
    if (event.realis() != Realis.ACTUAL || event.certainty() == Certainty.ALLEGED) {
      return false;
    }
    String by = event.provenance().assertedBy();
    if (by.equals(event.source().name())) {
      return true;
    }
    boolean byDocument = by.equals(Provenance.DOCUMENT) && event.certainty() == Certainty.STATED;
    return byDocument && isOfficial(report)
        || statements.getOrDefault(report.document().id(), List.of()).stream()
            .filter(s -> s.act() != Act.REJECT)
            .filter(s -> byDocument || s.speaker().name().equals(by))
            .filter(s -> ActorFit.of(s.speaker(), event.source()) >= Denials.SPEAKS_FOR)
            .anyMatch(s -> s.content().stream().anyMatch(c -> c.contains(event.trigger())));
  }

  private boolean isOfficial(EventReport report) {
    return outlets
        .officialSide(report.document())
        .filter(ActorFit.group(report.event().source()).orElse("")::equals)
        .isPresent();
  }
}
