package org.parley.track.incident;

import java.util.ArrayList;
import java.util.Collections;
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
import org.parley.ledger.MemoryLedger;
import org.parley.record.Act;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Realis;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Findings;

/**
 * A record of incidents between two sides, with the lexicons that are shipped; a document a line.
 */
final class Strait {
  private static final Map<String, List<String>> LEXICONS = new CodebookLoader().world().lexicons();

  private final String one;
  private final String other;
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<CodedRecord>> records = new LinkedHashMap<>();

  /** The codes of the sides: whoever is ONE and OTHER in the sentences. */
  Strait(String one, String other) {
    this.one = one;
    this.other = other;
  }

  /** An act of one toward the other, told by the document. */
  Strait did(String published, String sentence, String trigger, String cameo, String date) {
    Document document = document(published, sentence);
    Optional<PartialDate> when = PartialDate.parse(date);
    return add(
        document,
        new Event(
            from(document, Provenance.DOCUMENT),
            within(document, trigger),
            actor(one),
            Optional.of(actor(other)),
            cameo,
            Optional.empty(),
            Optional.empty(),
            4,
            -7,
            Realis.ACTUAL,
            Certainty.STATED,
            when,
            when.map(PartialDate::precision),
            Optional.empty(),
            Optional.empty()));
  }

  /** An official of a side says so of the other. */
  Strait said(String by, String published, String sentence, String cue, String content, Act act) {
    Document document = document(published, sentence);
    return add(
        document,
        new Statement(
            from(document, "Speaker of " + by),
            new Actor(
                "Speaker of " + by,
                by + "GOV",
                Optional.of(by),
                by,
                Optional.empty(),
                Optional.empty()),
            Voice.OFFICIAL,
            Optional.of(within(document, cue)),
            List.of(within(document, content)),
            Quotation.INDIRECT,
            Optional.empty(),
            List.of(by.equals(one) ? other : one),
            act,
            Stance.NEUTRAL,
            List.of(),
            Certainty.STATED));
  }

  /** The same documents, last first. */
  Strait backwards() {
    Strait out = new Strait(one, other);
    out.documents.addAll(documents);
    Collections.reverse(out.documents);
    out.records.putAll(records);
    return out;
  }

  List<Incident> incidents() {
    // Sides in an order that does not depend on who is who.
    Codebook codebook =
        new Codebook(
            "strait",
            "Norland and Sudmark",
            "0",
            List.of(new Side("NOR", "Norland", List.of()), new Side("SUD", "Sudmark", List.of())),
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
    return Findings.of(MemoryLedger.of(codebook, documents, records)).incidents();
  }

  private Document document(String published, String sentence) {
    Document document =
        new Document(
            "d" + documents.size(),
            sentence,
            Optional.empty(),
            PartialDate.parse(published).map(d -> new Publication(d, DateOrigin.METADATA)),
            Optional.of("Wire"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grade.UNKNOWN,
            List.of());
    documents.add(document);
    return document;
  }

  private Strait add(Document document, CodedRecord record) {
    records.put(document.id(), List.of(record));
    return this;
  }

  private static Provenance from(Document document, String by) {
    return new Provenance(
        document.id(),
        new Span(0, document.text().length()),
        document.text(),
        OptionalDouble.empty(),
        "by-hand",
        List.of(),
        by,
        "strait@0");
  }

  private static Span within(Document document, String piece) {
    int begin = document.text().indexOf(piece);
    return new Span(begin, begin + piece.length());
  }

  private static Actor actor(String side) {
    return new Actor(
        side, side + "GOV", Optional.of(side), side, Optional.empty(), Optional.empty());
  }
}
