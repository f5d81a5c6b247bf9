package org.parley.track.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.codebook.Agreement;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Gender;
import org.parley.codebook.Period;
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
import org.parley.record.CommitmentReport;
import org.parley.record.CommitmentStatus;
import org.parley.record.Event;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Realis;
import org.parley.record.RedLine;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Findings;

/**
 * Papers on Norland (NOR) and Sudmark (SUD), who signed the Ansel Accords, with Halmar (HAL)
 * outside the dispute. A document holds sentences; each call codes one of them.
 */
public final class Papers {
  public static final String ACCORDS = "Ansel Accords";

  private static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
  private Document current = Document.of("none", "");

  /** Opens a document; outlets of the codebook are "Halmar Post" and "Norland Gazette". */
  public Papers paper(String id, String date, String outlet, String text) {
    current =
        new Document(
            id,
            text,
            Optional.empty(),
            PartialDate.parse(date).map(d -> new Publication(d, DateOrigin.METADATA)),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grade.UNKNOWN,
            List.of());
    documents.add(current);
    records.put(id, new ArrayList<>());
    return this;
  }

  /** A document with one sentence. */
  Papers note(String id, String date, String text) {
    return paper(id, date, "Wire", text);
  }

  /** The speaker of a side says it of an obligor, in a sentence; "" for no obligor. */
  Papers claims(String side, CommitmentStatus status, String obligor, String sentence) {
    said(side, Voice.OFFICIAL, Act.ASSERT, sentence);
    return commitment("Speaker of " + side, status, obligor, sentence, "commitment/by-hand");
  }

  /** The speaker of a side denies that it broke the accords. */
  Papers denies(String side, String sentence) {
    said(side, Voice.OFFICIAL, Act.REJECT, sentence);
    return commitment(
        "Speaker of " + side, CommitmentStatus.FULFILLED, side, sentence, "commitment/denied");
  }

  /** The document says it in its own voice. */
  Papers tells(CommitmentStatus status, String obligor, String sentence) {
    return commitment(Provenance.DOCUMENT, status, obligor, sentence, "commitment/by-hand");
  }

  Papers commitment(
      String by, CommitmentStatus status, String obligor, String sentence, String rule) {
    return add(
        new CommitmentReport(
            from(sentence, by, rule, List.of()),
            ACCORDS,
            status,
            List.of(),
            List.of(),
            obligor.isEmpty() ? List.of() : List.of(obligor),
            Optional.empty()));
  }

  /** Several speakers say together that the accords should be kept. */
  Papers together(List<String> names, String sentence) {
    return add(
        new CommitmentReport(
            from(sentence, Provenance.DOCUMENT, "commitment/reaffirmed", List.of()),
            ACCORDS,
            CommitmentStatus.REAFFIRMED,
            List.of(),
            names,
            List.of(),
            Optional.empty()));
  }

  public Papers said(String side, Voice voice, Act act, String sentence) {
    String name = "Speaker of " + side;
    Provenance from = from(sentence, name, "by-hand", List.of());
    return add(
        new Statement(
            from,
            actor(name, side),
            voice,
            Optional.empty(),
            List.of(from.evidence()),
            Quotation.INDIRECT,
            Optional.empty(),
            List.of(),
            act,
            Stance.NEUTRAL,
            List.of(),
            Certainty.STATED));
  }

  /** A line whose condition is a part of the sentence. */
  public Papers redLine(String holder, String condition, String sentence) {
    Provenance from = from(sentence, "Speaker of " + holder, "by-hand", List.of("posture"));
    return add(new RedLine(from, holder, within(from.evidence(), condition)));
  }

  /** A deed of a side; quad 4. */
  public Papers did(String side, Realis realis, String date, String sentence) {
    return did(side, realis, date, sentence, List.of("posture"));
  }

  public Papers did(String side, Realis realis, String date, String sentence, List<String> issues) {
    Provenance from = from(sentence, Provenance.DOCUMENT, "by-hand", issues);
    Optional<PartialDate> when = PartialDate.parse(date);
    return add(
        new Event(
            from,
            new Span(from.evidence().begin(), from.evidence().begin() + 1),
            actor(side, side),
            Optional.empty(),
            "152",
            Optional.empty(),
            Optional.empty(),
            4,
            -7.2,
            realis,
            Certainty.STATED,
            when,
            when.map(PartialDate::precision),
            Optional.empty(),
            Optional.empty()));
  }

  public Findings findings() {
    return Findings.of(MemoryLedger.of(codebook(), documents, records));
  }

  /** The line of an obligor; "" for what does not say whom. */
  ObligorLine obligor(String code) {
    return findings().agreements().get(0).obligors().stream()
        .filter(o -> o.obligor().orElse("").equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Codebook codebook() {
    return new Codebook(
        "strait",
        "Norland and Sudmark",
        "0",
        List.of(
            new Side("NOR", "Norland", List.of(new Side.Member("NOR", ALWAYS))),
            new Side("SUD", "Sudmark", List.of(new Side.Member("SUD", ALWAYS)))),
        List.of(
            entity("NOR", "Norland", EntityKind.STATE, "NOR", "NOR", Optional.empty()),
            entity("SUD", "Sudmark", EntityKind.STATE, "SUD", "SUD", Optional.empty()),
            entity("HAL", "Halmar", EntityKind.STATE, "HAL", "HAL", Optional.empty()),
            outlet("Halmar Post", "HAL", Grade.INDEPENDENT),
            outlet("Halmar Times", "HAL", Grade.INDEPENDENT),
            outlet("Norland Gazette", "NOR", Grade.OFFICIAL),
            outlet("Sudmark Gazette", "SUD", Grade.OFFICIAL)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Agreement(
                ACCORDS,
                List.of("ansel accords"),
                List.of("NOR", "SUD"),
                PartialDate.parse("2014-03-21"),
                List.of("withdrawal"))),
        Map.of(),
        Map.of(
            "commitment.charge", List.of("charge", "accusation"),
            "occurrence.stop", List.of("the", "of", "on", "at", "in", "a", "any", "would", "be"),
            "redline.empty", List.of("further")));
  }

  private static Entity outlet(String name, String country, Grade grade) {
    return entity(name, name, EntityKind.OUTLET, country + "MED", country, Optional.of(grade));
  }

  private static Entity entity(
      String id, String name, EntityKind kind, String code, String country, Optional<Grade> grade) {
    return new Entity(
        id, name, kind, code, Optional.of(country), Gender.UNKNOWN, List.of(), List.of(), grade);
  }

  private Papers add(CodedRecord record) {
    records.computeIfAbsent(current.id(), k -> new ArrayList<>()).add(record);
    return this;
  }

  private Provenance from(String sentence, String by, String rule, List<String> issues) {
    Span span = within(new Span(0, current.text().length()), sentence);
    return new Provenance(
        current.id(), span, sentence, OptionalDouble.empty(), rule, issues, by, "strait@0");
  }

  private Span within(Span span, String piece) {
    int begin = current.text().indexOf(piece, span.begin());
    if (begin < 0) {
      throw new IllegalArgumentException("no \"" + piece + "\" in document " + current.id());
    }
    return new Span(begin, begin + piece.length());
  }

  private static Actor actor(String name, String side) {
    return new Actor(
        name, side + "GOV", Optional.of(side), side, Optional.empty(), Optional.empty());
  }
}
