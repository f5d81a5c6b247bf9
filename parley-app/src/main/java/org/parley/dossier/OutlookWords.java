package org.parley.dossier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.codebook.CameoCode;
import org.parley.document.PartialDate;
import org.parley.record.Direction;
import org.parley.record.Outlook;
import org.parley.record.Provenance;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.occurrence.DaySpan;
import org.parley.track.outlook.Counted;
import org.parley.track.outlook.Forecast;
import org.parley.track.outlook.Observable;
import org.parley.track.outlook.Reason;

/** Outlooks, their rules and what came of them in words. */
final class OutlookWords {
  private OutlookWords() {}

  static String word(Direction direction) {
    return switch (direction) {
      case WORSE -> "Worse";
      case SAME -> "No change";
      case BETTER -> "Better";
      case OPEN -> "Open";
    };
  }

  /** The speaker with the side, or the outlet where the document itself looks ahead. */
  static String by(Findings findings, Report<Outlook> report) {
    String by = report.record().by();
    return by.equals(Provenance.DOCUMENT)
        ? Wording.voice(report.document())
        : findings
            .claimants()
            .of(report)
            .map(statement -> Wording.speaker(findings, statement))
            .orElse(Wording.name(by));
  }

  /** "2 January 2019 to 31 December 2020". */
  static String days(DaySpan days) {
    String last = Wording.date(PartialDate.of(days.last()));
    return days.days() == 1 ? last : first(days.first()) + " to " + last;
  }

  private static String first(LocalDate day) {
    return Wording.date(PartialDate.of(day));
  }

  /** What is counted. */
  static String rule(Findings findings, Observable rule) {
    if (rule instanceof Observable.Balance sides) {
      return "share of conflictual events among those between "
          + findings.sides().label(sides.one())
          + " and "
          + findings.sides().label(sides.other())
          + ", against the year before";
    }
    if (rule instanceof Observable.Channel channel) {
      return "reports of "
          + channel.channel()
          + ": "
          + channel.states().stream().sorted().map(s -> s.label()).collect(Collectors.joining(", "))
          + (channel.expected() ? "" : " (none expected)");
    }
    Observable.Act act = (Observable.Act) rule;
    CameoCode code = findings.codebook().cameo().get(act.root());
    return "acts of "
        + findings.sides().label(act.source())
        + act.target().map(t -> " toward " + findings.sides().label(t)).orElse("")
        + ": "
        + (code == null ? "code " + act.root() : code.label().toLowerCase(Locale.ROOT))
        + (act.expected() ? "" : " (none expected)");
  }

  /** "4 of 12 before, 11 of 14 then", "2 found". */
  static String counted(Observable rule, Counted counted) {
    return rule instanceof Observable.Balance
        ? counted.conflictualBefore()
            + " of "
            + counted.before()
            + " before, "
            + counted.conflictualWithin()
            + " of "
            + counted.within()
            + " in that time"
        : counted.within() == 0 ? "none found" : counted.within() + " found";
  }

  static String verdict(Forecast forecast) {
    return switch (forecast.status()) {
      case CAME_TRUE -> "came true by the record";
      case DID_NOT -> "did not come true by the record";
      case CANNOT_TELL -> "cannot tell: " + reason(forecast.reason());
      case NOT_DUE -> "not due yet";
      case AS_SAID -> "as said: " + reason(forecast.reason());
    };
  }

  private static String reason(Reason reason) {
    return switch (reason) {
      case NONE -> "";
      case NO_HORIZON -> "no time given";
      case VAGUE_HORIZON -> "no day follows from its words";
      case UNDATED -> "the document has no date to count from";
      case OPEN -> "leaves open where it goes";
      case CONDITION_NOT_OBSERVABLE -> "its condition cannot be observed here";
      case CONDITION_NOT_SEEN -> "nothing on record of its condition";
      case CONDITION_NOT_MET -> "its condition was not met";
      case SIDES_UNCLEAR -> "whose relation is meant is not clear";
      case TOO_LITTLE -> "too little on record";
      case NOT_CLEAR -> "the record does not decide";
    };
  }
}
