package org.parley.track;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.codebook.Codebook;
import org.parley.codebook.Proposition;
import org.parley.codebook.Side;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.document.Span;
import org.parley.ledger.Ledger;
import org.parley.ledger.MemoryLedger;
import org.parley.record.Act;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.record.CodedRecord;
import org.parley.record.CommitmentReport;
import org.parley.record.CommitmentStatus;
import org.parley.record.Event;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Realis;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;

/** Builds a ledger of a dispute between Norland (NOR) and Sudmark (SUD), sentence by sentence. */
final class Dispute {
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
  private Document current = Document.of("none", "");

  /** Opens a document; {@code date} may be empty. */
  Dispute document(String id, String date, String text) {
    current =
        new Document(
            id,
            text,
            Optional.empty(),
            PartialDate.parse(date).map(d -> new Publication(d, DateOrigin.METADATA)),
            Optional.of("Wire"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grade.UNKNOWN,
            List.of());
    documents.add(current);
    records.put(id, new ArrayList<>());
    return this;
  }

  Dispute channel(String sentence, ChannelState state, String date) {
    return channel(sentence, Provenance.DOCUMENT, state, date);
  }

  /** A report of the Council's state, meeting or wish by a speaker. */
  Dispute channel(String sentence, String by, ChannelState state, String date) {
    return add(new ChannelReport(from(sentence, by), "Council", state, PartialDate.parse(date)));
  }

  Dispute said(String sentence, String content, String side, Voice voice, Act act, Stance stance) {
    return said(sentence, content, side, voice, act, stance, List.of());
  }

  Dispute said(
      String sentence,
      String content,
      String side,
      Voice voice,
      Act act,
      Stance stance,
      List<Position> positions) {
    Provenance from = from(sentence, "Speaker of " + side);
    return add(
        new Statement(
            from,
            actor("Speaker of " + side, side),
            voice,
            Optional.empty(),
            List.of(within(from.evidence(), content)),
            sentence.contains("\u201c") ? Quotation.DIRECT : Quotation.INDIRECT,
            Optional.empty(),
            List.of(),
            act,
            stance,
            positions,
            Certainty.STATED));
  }

  Dispute did(
      String sentence,
      String trigger,
      String source,
      String target,
      int quad,
      Realis realis,
      Certainty certainty,
      String date) {
    Provenance from = from(sentence, Provenance.DOCUMENT);
    Optional<PartialDate> when = PartialDate.parse(date);
    return add(
        new Event(
            from,
            within(from.evidence(), trigger),
            actor(source, source),
            target.isEmpty() ? Optional.empty() : Optional.of(actor(target, target)),
            "01",
            Optional.empty(),
            Optional.empty(),
            quad,
            0,
            realis,
            certainty,
            when,
            when.map(PartialDate::precision),
            Optional.empty(),
            Optional.empty()));
  }

  Dispute claimed(String sentence, CommitmentStatus status, String by) {
    return add(
        new CommitmentReport(
            from(sentence, by), "Ansel Accords", status, List.of(), Optional.empty()));
  }

  Ledger ledger() {
    return MemoryLedger.of(codebook(), documents, records);
  }

  Findings findings() {
    return Findings.of(ledger());
  }

  static Position position(PositionValue value) {
    return new Position("council-should-meet", value);
  }

  private static Codebook codebook() {
    return new Codebook(
        "strait",
        "Norland and Sudmark",
        "0",
        List.of(new Side("NOR", "Norland", List.of()), new Side("SUD", "Sudmark", List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Proposition(
                "council-should-meet", "It should meet", "", List.of(), List.of(), List.of())),
        List.of(),
        List.of(),
        Map.of(),
        Map.of("standing.channel-intended", List.of("will * continue")));
  }

  private Dispute add(CodedRecord record) {
    records.computeIfAbsent(current.id(), k -> new ArrayList<>()).add(record);
    return this;
  }

  private Provenance from(String sentence, String by) {
    Span span = within(new Span(0, current.text().length()), sentence);
    return new Provenance(
        current.id(), span, sentence, OptionalDouble.empty(), "by-hand", List.of(), by, "strait@0");
  }

  private Span within(Span span, String piece) {
    int begin = current.text().indexOf(piece, span.begin());
    return new Span(begin, begin + piece.length());
  }

  private static Actor actor(String name, String side) {
    return new Actor(
        name, side + "GOV", Optional.of(side), side, Optional.empty(), Optional.empty());
  }
}
