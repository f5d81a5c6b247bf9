package org.parley.track.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.record.Act;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Provenance;
import org.parley.record.Realis;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Claimants;
import org.parley.track.Report;
import org.parley.track.Reports;
import org.parley.track.phrase.DenialWords;

/**
 * Finds what tells of an incident: acts of force and coercion, accusations, and what officials say
 * or deny, where the sentence has the words of a kind.
 */
final class SightingReader {
  /** Roots of the code: shows of force, coercion, assault, fighting. */
  private static final Set<String> FORCE = Set.of("15", "17", "18", "19");

  private static final String ACCUSATION = "112";

  private final IncidentWords words;
  private final DenialWords denials;
  private final Parties parties;
  private final Claimants claimants;
  private final List<Report<Event>> events;
  private final List<Report<Statement>> statements;

  SightingReader(
      IncidentWords words,
      DenialWords denials,
      Parties parties,
      Claimants claimants,
      Reports reports) {
    this.words = words;
    this.denials = denials;
    this.parties = parties;
    this.claimants = claimants;
    this.events = reports.of(Event.class);
    this.statements = reports.of(Statement.class);
  }

  List<Sighting> read() {
    SentenceRecords<Event> inSentence = new SentenceRecords<>(events);
    SentenceRecords<Statement> saidInSentence = new SentenceRecords<>(statements);
    List<Sighting> out = new ArrayList<>();
    for (Report<Event> event : events) {
      event(event, saidInSentence.beside(event)).ifPresent(out::add);
    }
    for (Report<Statement> statement : statements) {
      statement(statement, inSentence.beside(statement)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Sighting> event(Report<Event> report, List<Report<Statement>> said) {
    Event event = report.record();
    boolean accusation = event.cameo().startsWith(ACCUSATION);
    boolean happened = event.realis() == Realis.ACTUAL || event.realis() == Realis.NEGATED;
    if (!happened || !(accusation || isForce(event))) {
      return Optional.empty();
    }
    String sentence = event.provenance().quote();
    Optional<IncidentKind> kind =
        accusation
            ? words.kind(sentence)
            : words.kindNear(sentence, within(event.trigger(), event.provenance()));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Set<String> with = new LinkedHashSet<>();
    parties.of(event.source()).ifPresent(with::add);
    event.target().flatMap(parties::of).ifPresent(with::add);
    String by = accusation ? accuser(event) : speaker(report);
    if (!accusation && by.equals(Account.DOCUMENT) && denied(event, by, said)) {
      // Words within a denial are the speaker's: the statement has them.
      return Optional.empty();
    }
    return Optional.of(
        new Sighting(
            kind.get(),
            accusation ? published(report) : date(event).or(() -> published(report)),
            accusation ? Optional.empty() : event.place(),
            words.platforms(sentence),
            with,
            by,
            new Telling(general(report), word(event, by, accusation, said), event.certainty())));
  }

  private Word word(Event event, String by, boolean accusation, List<Report<Statement>> said) {
    if (event.realis() == Realis.NEGATED) {
      // An accusation that was not made tells nothing of the thing itself.
      return accusation ? Word.SAYS : Word.DENIES;
    }
    if (accusation) {
      return Word.BLAMES;
    }
    if (denied(event, by, said)) {
      return Word.DENIES;
    }
    if (by.equals(Account.DOCUMENT) || by.equals(Account.APART)) {
      return Word.SAYS;
    }
    return parties.of(event.source()).equals(Optional.of(by)) ? Word.CONFIRMS : Word.BLAMES;
  }

  /** True when the one who says so denies it, or when the document only retells a denial. */
  private boolean denied(Event event, String by, List<Report<Statement>> said) {
    return said.stream()
        .filter(
            s ->
                by.equals(Account.DOCUMENT)
                    || s.record().speaker().name().equals(event.provenance().assertedBy()))
        .anyMatch(s -> covers(s.record(), event.trigger()) && denials.denies(s));
  }

  private Optional<Sighting> statement(Report<Statement> report, List<Report<Event>> beside) {
    Statement said = report.record();
    boolean tells =
        said.act() == Act.ASSERT || said.act() == Act.ACCUSE || said.act() == Act.REJECT;
    if (said.voice() != Voice.OFFICIAL || !tells) {
      return Optional.empty();
    }
    String content = content(report);
    boolean denies = denials.denies(report);
    Optional<IncidentKind> kind =
        words
            .kind(content)
            .or(() -> denies ? words.kind(said.provenance().quote()) : Optional.empty());
    if (kind.isEmpty() || words.imagines(content)) {
      return Optional.empty();
    }
    Set<String> with = new LinkedHashSet<>();
    parties.of(said.speaker()).ifPresent(with::add);
    with.addAll(parties.of(said.about(), report.published()));
    with.addAll(parties.of(said.addressee().stream().toList(), report.published()));
    Optional<String> by = parties.of(said.speaker());
    Word word = denies ? Word.DENIES : said.act() == Act.ACCUSE ? Word.BLAMES : Word.SAYS;
    return Optional.of(
        new Sighting(
            kind.get(),
            beside.stream()
                .map(Report::record)
                // The day of an accusation is not that of what it is about.
                .filter(SightingReader::isForce)
                .flatMap(e -> date(e).stream())
                .findFirst()
                .or(() -> published(report)),
            Optional.empty(),
            words.platforms(said.provenance().quote()),
            with,
            by.orElse(Account.APART),
            new Telling(general(report), word, said.certainty())));
  }

  private static boolean covers(Statement said, Span trigger) {
    return said.content().stream().anyMatch(c -> c.overlaps(trigger));
  }

  private static String content(Report<Statement> report) {
    StringBuilder out = new StringBuilder();
    report.record().content().forEach(c -> out.append(c.of(report.document().text())).append(' '));
    return out.toString();
  }

  /** An accusation is the account of the one who accuses, whoever reports it. */
  private String accuser(Event event) {
    return parties.of(event.source()).orElse(Account.APART);
  }

  private String speaker(Report<Event> report) {
    if (report.record().provenance().assertedBy().equals(Provenance.DOCUMENT)) {
      return Account.DOCUMENT;
    }
    return claimants
        .of(report)
        .filter(s -> s.voice() == Voice.OFFICIAL)
        .flatMap(s -> parties.of(s.speaker()))
        .orElse(Account.APART);
  }

  private static boolean isForce(Event event) {
    return FORCE.contains(event.cameo().substring(0, 2));
  }

  private static Optional<IncidentDate> date(Event event) {
    return event
        .date()
        .map(d -> IncidentDate.of(d, event.precision().orElse(d.precision()), false));
  }

  private static Optional<IncidentDate> published(Report<?> report) {
    Optional<PartialDate> date = report.published();
    return date.map(d -> IncidentDate.of(d, d.precision(), true));
  }

  private static Span within(Span span, Provenance from) {
    int begin = Math.max(0, span.begin() - from.evidence().begin());
    return new Span(begin, begin + span.length());
  }

  private static Report<CodedRecord> general(Report<? extends CodedRecord> report) {
    return new Report<>(report.record(), report.document(), report.copies());
  }
}
