package org.parley.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.document.PartialDate;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Statement;
import org.parley.track.Report;
import org.parley.track.Sides;
import org.parley.track.ask.AnswerKind;
import org.parley.track.ask.AnswerLink;
import org.parley.track.ask.Ask;
import org.parley.track.ask.AskType;

/** Asks and answers in words that take no side. */
final class AskWords {
  static final String NO_ANSWER = "no answer on record";

  private AskWords() {}

  /** What is done by it: "Norland asks", "Norland sets a condition". */
  static String does(AskType type) {
    return switch (type) {
      case ASK -> "asks";
      case OFFER -> "offers";
      case CONDITION -> "sets a condition";
      case UNDERTAKING -> "undertakes";
      case REFUSAL -> "refuses";
    };
  }

  /** Of several who do it together: "Norland and Sudmark undertake". */
  static String doTogether(AskType type) {
    return switch (type) {
      case ASK -> "ask";
      case OFFER -> "offer";
      case CONDITION -> "set a condition";
      case UNDERTAKING -> "undertake";
      case REFUSAL -> "refuse";
    };
  }

  static String heading(AskType type) {
    return switch (type) {
      case ASK -> "Asked of another side";
      case OFFER -> "Offered";
      case CONDITION -> "Made conditional";
      case UNDERTAKING -> "Undertaken";
      case REFUSAL -> "Refused, with no ask of it on record";
    };
  }

  static String kind(AnswerKind kind) {
    return switch (kind) {
      case ACCEPTED -> "accepted";
      case REJECTED -> "rejected";
      case COUNTERED -> "answered with a condition";
      case ACKNOWLEDGED -> "received, neither yes nor no";
    };
  }

  /** Why the answer is taken to answer it. */
  static String link(AnswerLink link) {
    return switch (link) {
      case RESPONSE -> "told as the answer to it";
      case REFERENCE -> "it refers to what stands before it";
      case WORDS -> "it names the same matter";
      case POSITION -> "a position on what was asked";
    };
  }

  /** "to Norland, Sudmark", or "about Norland" where nobody is named as asked. */
  static String to(Sides sides, Ask ask) {
    return (ask.named() ? "to " : "about ")
        + ask.addressees().stream().map(sides::label).collect(Collectors.joining(", "));
  }

  /** "3 times, March 2014 to 2 May 2016"; "once". */
  static String often(Ask ask) {
    String times = Wording.times(ask.sayings().size());
    if (ask.sayings().size() == 1 || ask.first().isEmpty() || ask.last().isEmpty()) {
      return times;
    }
    PartialDate first = ask.first().orElseThrow();
    PartialDate last = ask.last().orElseThrow();
    return times
        + ", "
        + (first.equals(last)
            ? Wording.date(first)
            : Wording.date(first) + " to " + Wording.date(last));
  }

  /** The statement's words, or the sentence that tells the act, shortened for one line. */
  static String said(Ask ask, int most) {
    Report<? extends CodedRecord> report = ask.newest().report();
    List<Report<Statement>> statement = statement(report);
    return statement.isEmpty()
        ? toldBy(ask, report) + PlainText.shorten(report.record().provenance().quote(), most)
        : Wording.said(statement.get(0), most);
  }

  /** Where only its answer tells of an ask, that is said. */
  static String toldBy(Ask ask, Report<? extends CodedRecord> report) {
    boolean own =
        !(report.record() instanceof Event event) || event.source().side().equals(ask.side());
    return own ? "" : "as its answer tells: ";
  }

  /** The report of a statement as such, or none. */
  static List<Report<Statement>> statement(Report<? extends CodedRecord> report) {
    return report.record() instanceof Statement statement
        ? List.of(new Report<>(statement, report.document(), report.copies()))
        : List.of();
  }
}
