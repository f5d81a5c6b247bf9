package org.parley.track.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.codebook.Side;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.document.Span;
import org.parley.ledger.Ledger;
import org.parley.ledger.MemoryLedger;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.record.CodedRecord;
import org.parley.record.Direction;
import org.parley.record.Event;
import org.parley.record.Outlook;
import org.parley.record.Provenance;
import org.parley.record.Realis;
import org.parley.track.Findings;

/** A record of a dispute between two sides, with the lexicons that are shipped. */
final class Straits {
  private static final Map<String, List<String>> LEXICONS = new CodebookLoader().world().lexicons();

  private final String one;
  private final String other;
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<CodedRecord>> records = new LinkedHashMap<>();

  /** The codes of the sides: whoever is ONE and OTHER here. */
  Straits(String one, String other) {
    this.one = one;
    this.other = other;
  }

  /** An outlook in a document of its own; further records of its sentence may follow. */
  Straits outlook(
      String published, String sentence, Direction direction, String horizon, String condition) {
    document(published, sentence);
    return add(
        new Outlook(
            whole(),
            Provenance.DOCUMENT,
            direction,
            Optional.of(horizon).filter(h -> !h.isEmpty()),
            Optional.of(condition).filter(c -> !c.isEmpty())));
  }

  /** A channel's report in the sentence of the last document. */
  Straits channel(ChannelState state, String date) {
    return add(new ChannelReport(whole(), "Council", state, PartialDate.parse(date)));
  }

  /** An act of one toward the other in the sentence of the last document. */
  Straits act(String trigger, String cameo, Realis realis, String date) {
    return act(trigger, cameo, realis, Certainty.STATED, date);
  }

  Straits act(String trigger, String cameo, Realis realis, Certainty certainty, String date) {
    Document document = last();
    int begin = document.text().indexOf(trigger);
    Optional<PartialDate> when = PartialDate.parse(date);
    int root = Integer.parseInt(cameo.substring(0, 2));
    return add(
        new Event(
            whole(),
            new Span(begin, begin + trigger.length()),
            actor(one),
            Optional.of(actor(other)),
            cameo,
            Optional.empty(),
            Optional.empty(),
            root < 6 ? 1 : root < 10 ? 2 : root < 14 ? 3 : 4,
            0,
            realis,
            certainty,
            when,
            when.map(PartialDate::precision),
            Optional.empty(),
            Optional.empty()));
  }

  /** Acts on successive days, each in a document of its day. */
  Straits acts(String from, int count, String cameo) {
    LocalDate day = LocalDate.parse(from);
    for (int i = 0; i < count; i++) {
      String date = day.plusDays(3L * i).toString();
      document(date, "Act " + cameo + " of " + date + ".");
      act("Act", cameo, Realis.ACTUAL, date);
    }
    return this;
  }

  /** A document in which nothing is coded. */
  Straits read(String published) {
    return document(published, "Nothing of note on " + published + ".");
  }

  List<Forecast> forecasts() {
    return Findings.of(ledger()).outlooks();
  }

  Forecast forecast() {
    return forecasts().get(0);
  }

  private Ledger ledger() {
    Codebook codebook =
        new Codebook(
            "strait",
            "Strait",
            "0",
            List.of(new Side("AAA", "Aland", List.of()), new Side("BBB", "Bland", List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            LEXICONS);
    return MemoryLedger.of(codebook, documents, records);
  }

  Straits document(String published, String text) {
    String id = String.format("d%03d", documents.size());
    documents.add(
        new Document(
            id,
            text,
            Optional.empty(),
            PartialDate.parse(published).map(d -> new Publication(d, DateOrigin.METADATA)),
            Optional.of("Wire"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grade.UNKNOWN,
            List.of()));
    records.put(id, new ArrayList<>());
    return this;
  }

  private Document last() {
    return documents.get(documents.size() - 1);
  }

  private Straits add(CodedRecord record) {
    records.computeIfAbsent(last().id(), k -> new ArrayList<>()).add(record);
    return this;
  }

  private Provenance whole() {
    Document document = last();
    return new Provenance(
        document.id(),
        new Span(0, document.text().length()),
        document.text(),
        OptionalDouble.empty(),
        "by-hand",
        List.of(),
        Provenance.DOCUMENT,
        "strait@0");
  }

  private static Actor actor(String side) {
    return new Actor(
        side, side + "GOV", Optional.of(side), side, Optional.empty(), Optional.empty());
  }
}
