package org.parley.track.occurrence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
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
import org.parley.ledger.Ledger;
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

/** Reports by several outlets on Norland (NOR) and Sudmark (SUD), one sentence each. */
final class Newsroom {
  private static final Codebook WORLD = new CodebookLoader().world();

  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<CodedRecord>> records = new LinkedHashMap<>();

  /** What a sentence tells; sides stand for their governments. */
  record Told(
      String sentence,
      String trigger,
      String cameo,
      String source,
      String target,
      Realis realis,
      Certainty certainty,
      String date,
      String assertedBy) {
    /** In the document's own voice, happened, undated. */
    static Told of(String sentence, String trigger, String cameo, String source, String target) {
      return new Told(
          sentence,
          trigger,
          cameo,
          source,
          target,
          Realis.ACTUAL,
          Certainty.STATED,
          "",
          Provenance.DOCUMENT);
    }

    Told on(String day) {
      return new Told(sentence, trigger, cameo, source, target, realis, certainty, day, assertedBy);
    }

    Told being(Realis other) {
      return new Told(sentence, trigger, cameo, source, target, other, certainty, date, assertedBy);
    }

    Told by(String speaker) {
      return new Told(
          sentence, trigger, cameo, source, target, realis, Certainty.REPORTED, date, speaker);
    }
  }

  /** A document of one outlet with these sentences, each told in one event. */
  Newsroom prints(String outlet, String published, Told... sentences) {
    StringBuilder text = new StringBuilder();
    for (Told told : sentences) {
      text.append(told.sentence()).append(' ');
    }
    String id = outlet + " " + published + " " + documents.size();
    Document document =
        new Document(
            id,
            text.toString(),
            Optional.empty(),
            PartialDate.parse(published).map(d -> new Publication(d, DateOrigin.METADATA)),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grade.UNKNOWN,
            List.of());
    documents.add(document);
    for (Told told : sentences) {
      recordsOf(document).add(event(document, told));
    }
    return this;
  }

  /** An official of a side says the last document's sentence; {@code content} are the words. */
  Newsroom spoken(String side, String sentence, String cue, String content, Act act) {
    Document document = documents.get(documents.size() - 1);
    Span evidence = within(document, 0, sentence);
    recordsOf(document)
        .add(
            new Statement(
                provenance(document, evidence, "Spokesman of " + side),
                actor("Spokesman of " + side, side),
                Voice.OFFICIAL,
                Optional.of(within(document, evidence.begin(), cue)),
                List.of(within(document, evidence.begin(), content)),
                Quotation.INDIRECT,
                Optional.empty(),
                List.of(),
                act,
                Stance.NEUTRAL,
                List.of(),
                Certainty.STATED));
    return this;
  }

  private List<CodedRecord> recordsOf(Document document) {
    return records.computeIfAbsent(document.id(), k -> new ArrayList<>());
  }

  Ledger ledger() {
    return MemoryLedger.of(codebook(), documents, records);
  }

  Ledger backwards() {
    List<Document> reversed = new ArrayList<>(documents);
    Collections.reverse(reversed);
    return MemoryLedger.of(codebook(), reversed, records);
  }

  Occurrences occurrences() {
    return Occurrences.of(ledger());
  }

  private static Event event(Document document, Told told) {
    Span evidence = within(document, 0, told.sentence());
    Optional<PartialDate> date = PartialDate.parse(told.date());
    return new Event(
        provenance(document, evidence, told.assertedBy()),
        within(document, evidence.begin(), told.trigger()),
        actor(told.source(), told.source()),
        Optional.of(told.target()).filter(t -> !t.isEmpty()).map(t -> actor(t, t)),
        told.cameo(),
        Optional.empty(),
        Optional.empty(),
        4,
        0,
        told.realis(),
        told.certainty(),
        date,
        date.map(PartialDate::precision),
        Optional.empty(),
        Optional.empty());
  }

  private static Provenance provenance(Document document, Span evidence, String by) {
    return new Provenance(
        document.id(),
        evidence,
        evidence.of(document.text()),
        OptionalDouble.empty(),
        "by-hand",
        List.of(),
        by,
        "strait@0");
  }

  private static Span within(Document document, int from, String piece) {
    int begin = document.text().indexOf(piece, from);
    return new Span(begin, begin + piece.length());
  }

  private static Actor actor(String name, String side) {
    boolean unnamed = name.startsWith("unnamed:");
    return new Actor(
        name,
        unnamed ? "UNK" : side + "GOV",
        unnamed ? Optional.empty() : Optional.of(side),
        unnamed ? Actor.OTHER : side,
        Optional.empty(),
        Optional.empty());
  }

  private static Codebook codebook() {
    return new Codebook(
        "strait",
        "Norland and Sudmark",
        "0",
        List.of(side("NOR", "Norland"), side("SUD", "Sudmark")),
        List.of(
            entity("NOR", "Norland", EntityKind.STATE, "NOR", Grade.UNKNOWN),
            entity("SUD", "Sudmark", EntityKind.STATE, "SUD", Grade.UNKNOWN),
            entity("nta", "Norland Telegraph", EntityKind.OUTLET, "NOR", Grade.STATE_OWNED),
            entity("nbc", "Norland Radio", EntityKind.OUTLET, "NOR", Grade.STATE_OWNED),
            entity("sta", "Sudmark Telegraph", EntityKind.OUTLET, "SUD", Grade.STATE_OWNED),
            entity("min", "Sudmark Ministry Site", EntityKind.OUTLET, "SUD", Grade.OFFICIAL)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        WORLD.lexicons());
  }

  private static Side side(String code, String label) {
    return new Side(code, label, List.of(new Side.Member(code, Period.ALWAYS)));
  }

  private static Entity entity(
      String id, String name, EntityKind kind, String country, Grade grade) {
    return new Entity(
        id,
        name,
        kind,
        country,
        Optional.of(country),
        Gender.UNKNOWN,
        List.of(),
        List.of(),
        Optional.of(grade));
  }
}
