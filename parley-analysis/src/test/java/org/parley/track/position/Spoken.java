package org.parley.track.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;
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
import org.parley.record.CodedRecord;
import org.parley.record.CommonGround;
import org.parley.record.Disagreement;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Findings;
import org.parley.track.IssueBalance;
import org.parley.track.PositionRow;

/** What Norland (NOR), Sudmark (SUD) and Halmar (HAL) said, a sentence a document. */
final class Spoken {
  static final String MEET = "council-should-meet";
  static final String RESCUE = "rescue-should-go-on";

  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
  private String outlet = "Wire";
  private Quotation quotation = Quotation.INDIRECT;

  /** From here on the documents are of this outlet. */
  Spoken in(String name) {
    outlet = name;
    return this;
  }

  /** From here on the words are quoted, or reported. */
  Spoken quoted(Quotation how) {
    quotation = how;
    return this;
  }

  /** An official of the side, on the council; {@code date} may be empty. */
  Spoken said(String date, String side, PositionValue value) {
    return said(date, "Minister of " + side, side, Voice.OFFICIAL, value);
  }

  Spoken said(String date, String name, String side, Voice voice, PositionValue value) {
    return says(date, name, side, voice, "They spoke.", List.of(new Position(MEET, value)));
  }

  /** An official of the side, on something else. */
  Spoken other(String date, String side) {
    return says(date, "Minister of " + side, side, Voice.OFFICIAL, "Rain fell.", List.of());
  }

  Spoken says(
      String date,
      String name,
      String side,
      Voice voice,
      String sentence,
      List<Position> positions) {
    Document document = document(date, sentence);
    Span all = new Span(0, document.text().length());
    add(
        new Statement(
            from(document, name),
            new Actor(
                name, side + "GOV", Optional.of(side), side, Optional.empty(), Optional.empty()),
            voice,
            Optional.empty(),
            List.of(all),
            quotation,
            Optional.empty(),
            List.of(),
            Act.ASSERT,
            Stance.NEUTRAL,
            positions,
            Certainty.STATED));
    return this;
  }

  Spoken agreed(String issue) {
    Document document = document("2016", "They share it.");
    add(new CommonGround(from(document, Provenance.DOCUMENT), issue, List.of("NOR", "SUD")));
    return this;
  }

  Spoken disputed(String issue) {
    Document document = document("2016", "They dispute it.");
    add(new Disagreement(from(document, Provenance.DOCUMENT), issue, List.of("NOR", "SUD")));
    return this;
  }

  private Document document(String date, String sentence) {
    String id = String.format("d%03d.txt", documents.size());
    // A number makes every sentence another, so that none is taken for a copy.
    Document document =
        new Document(
            id,
            sentence + " " + documents.size(),
            Optional.empty(),
            PartialDate.parse(date).map(d -> new Publication(d, DateOrigin.METADATA)),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grade.UNKNOWN,
            List.of());
    documents.add(document);
    return document;
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

  private void add(CodedRecord record) {
    records.computeIfAbsent(record.provenance().document(), k -> new ArrayList<>()).add(record);
  }

  Findings findings() {
    return Findings.of(ledger(documents));
  }

  /** The same documents in another order. */
  Findings shuffled(Random random) {
    List<Document> other = new ArrayList<>(documents);
    Collections.shuffle(other, random);
    return Findings.of(ledger(other));
  }

  PositionRow row() {
    return findings().positions().stream()
        .filter(r -> r.proposition().id().equals(MEET))
        .findFirst()
        .orElseThrow();
  }

  /** The history of a side on the council. */
  PositionHistory side(String code) {
    return row().sides().stream()
        .filter(s -> s.holder().side().equals(code))
        .findFirst()
        .orElseThrow();
  }

  IssueBalance issue(String id) {
    return findings().issues().stream().filter(i -> i.issue().equals(id)).findFirst().orElseThrow();
  }

  private Ledger ledger(List<Document> inOrder) {
    return MemoryLedger.of(codebook(), inOrder, records);
  }

  private static Codebook codebook() {
    return new Codebook(
        "strait",
        "The strait",
        "0",
        List.of(
            new Side("NOR", "Norland", List.of()),
            new Side("SUD", "Sudmark", List.of()),
            new Side("HAL", "Halmar", List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Issue("dialogue", "Dialogue", List.of()), new Issue("sea", "Sea", List.of())),
        List.of(
            new Proposition(MEET, "It should meet", "dialogue", List.of(), List.of(), List.of()),
            new Proposition(
                RESCUE,
                "It should go on",
                "sea",
                List.of("dialogue"),
                List.of(),
                List.of(),
                List.of(),
                List.of())),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(
            "standing.condition", List.of("if", "only if", "until"),
            "standing.condition-of-time", List.of("when"),
            "standing.before-the-outcome", List.of("before")));
  }
}
