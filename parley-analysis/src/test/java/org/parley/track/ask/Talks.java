package org.parley.track.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.codebook.Issue;
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
 * What Norland (NOR), Sudmark (SUD) and Halmar (HAL) say to each other, by the words that are
 * shipped. Built swapped, Norland and Sudmark change places in everything.
 */
final class Talks {
  private static final Map<String, List<String>> LEXICONS = new CodebookLoader().world().lexicons();
  private static final Map<String, String> LABELS =
      Map.of("NOR", "Norland", "SUD", "Sudmark", "HAL", "Halmar");

  private final boolean swapped;
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
  private List<String> issues = List.of();
  private Document current = Document.of("none", "");

  Talks() {
    this(false);
  }

  Talks(boolean swapped) {
    this.swapped = swapped;
  }

  /** Opens a document; {@code date} may be empty. */
  Talks document(String date, String text) {
    current =
        new Document(
            "d" + documents.size(),
            swap(text),
            Optional.empty(),
            PartialDate.parse(date).map(d -> new Publication(d, DateOrigin.METADATA)),
            Optional.of("Wire"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grade.UNKNOWN,
            List.of());
    documents.add(current);
    records.put(current.id(), new ArrayList<>());
    return this;
  }

  /** The issue of what follows. */
  Talks on(String issue) {
    issues = List.of(issue);
    return this;
  }

  /** An official of a side says so, about the others that are named in it. */
  Talks said(String by, Act act, String sentence, String cue, String content) {
    return said(by, Voice.OFFICIAL, act, sentence, cue, content);
  }

  Talks said(String by, Voice voice, Act act, String sentence, String cue, String content) {
    Span evidence = within(sentence);
    List<String> about =
        LABELS.keySet().stream()
            .sorted()
            .filter(s -> content.contains(label(s)))
            .map(this::side)
            .toList();
    return add(
        new Statement(
            from(evidence, "Speaker of " + side(by)),
            actor("Speaker of " + side(by), by, Optional.empty()),
            voice,
            Optional.of(within(evidence, cue)),
            List.of(within(evidence, content)),
            Quotation.INDIRECT,
            Optional.empty(),
            about,
            act,
            Stance.NEUTRAL,
            List.of(),
            Certainty.STATED));
  }

  /** An act of one side toward another, which the document tells; an empty target is none. */
  Talks did(String source, String target, String cameo, String sentence, String trigger) {
    return did(source, target, cameo, sentence, trigger, Provenance.DOCUMENT);
  }

  Talks did(
      String source, String target, String cameo, String sentence, String trigger, String by) {
    Span evidence = within(sentence);
    return add(
        new Event(
            from(evidence, by.equals(Provenance.DOCUMENT) ? by : "Speaker of " + side(by)),
            within(evidence, trigger),
            actor(label(side(source)), source, Optional.empty()),
            target.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    actor(
                        label(side(target)), target, Optional.of(within(evidence, label(target))))),
            cameo,
            Optional.empty(),
            Optional.empty(),
            1,
            0,
            Realis.ACTUAL,
            Certainty.STATED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** The same documents, last first. */
  Talks backwards() {
    Talks out = new Talks(swapped);
    out.documents.addAll(documents);
    Collections.reverse(out.documents);
    out.records.putAll(records);
    return out;
  }

  List<Ask> asks() {
    Codebook codebook =
        new Codebook(
            "strait",
            "Norland and Sudmark",
            "0",
            List.of(
                new Side("NOR", "Norland", List.of()),
                new Side("SUD", "Sudmark", List.of()),
                new Side("HAL", "Halmar", List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Issue("fish", "Fish", List.of("quota")),
                new Issue("island", "Island", List.of("island")),
                new Issue("other", "Other", List.of())),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            LEXICONS);
    return Findings.of(MemoryLedger.of(codebook, documents, records)).asks();
  }

  /** The asks of a type, one line each: who, to whom, how often, what was answered. */
  List<String> lines(AskType type) {
    return asks().stream()
        .filter(a -> a.type() == type)
        .map(
            a ->
                a.side()
                    + " to "
                    + a.addressees()
                    + " x"
                    + a.sayings().size()
                    + a.answers().stream()
                        .map(x -> x.side() + " " + x.kind().label() + " " + x.link().label())
                        .toList())
        .toList();
  }

  private Talks add(CodedRecord record) {
    records.computeIfAbsent(current.id(), k -> new ArrayList<>()).add(record);
    return this;
  }

  private Provenance from(Span evidence, String by) {
    return new Provenance(
        current.id(),
        evidence,
        evidence.of(current.text()),
        OptionalDouble.empty(),
        "by-hand",
        issues,
        by,
        "strait@0");
  }

  private Span within(String piece) {
    return within(new Span(0, current.text().length()), piece);
  }

  private Span within(Span span, String piece) {
    int begin = current.text().indexOf(swap(piece), span.begin());
    return new Span(begin, begin + swap(piece).length());
  }

  private Actor actor(String name, String side, Optional<Span> text) {
    return new Actor(
        name, side(side) + "GOV", Optional.of(side(side)), side(side), Optional.empty(), text);
  }

  private static String label(String code) {
    return LABELS.getOrDefault(code, code);
  }

  private String side(String code) {
    if (!swapped) {
      return code;
    }
    return switch (code) {
      case "NOR" -> "SUD";
      case "SUD" -> "NOR";
      default -> code;
    };
  }

  private String swap(String text) {
    return swapped
        ? text.replace("Norland", "@").replace("Sudmark", "Norland").replace("@", "Sudmark")
        : text;
  }
}
