package org.parley.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.document.DatePrecision;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.incident.Account;
import org.parley.track.incident.Incident;
import org.parley.track.incident.IncidentDate;
import org.parley.track.incident.IncidentKind;
import org.parley.track.incident.Telling;
import org.parley.track.incident.Word;

/** How many incidents are told of, how many are contested, and the latest of them. */
final class IncidentLines {
  private IncidentLines() {}

  static BriefSection section(Findings findings, References references) {
    List<Incident> all = findings.incidents();
    if (all.isEmpty()) {
      return BriefSection.whole("INCIDENTS (ACCOUNTS, NOT FACTS)", List.of());
    }
    Incident latest =
        all.stream().filter(i -> i.date().isPresent()).reduce((a, b) -> b).orElse(all.get(0));
    List<Report<?>> reports = latest.tellings().stream().<Report<?>>map(Telling::report).toList();
    long contested = all.stream().filter(Incident::contested).count();
    String told =
        Wording.count(all.size(), "incident")
            + " told of"
            + (contested == 0 ? "" : ", " + contested + " of them also denied")
            + "; latest: "
            + word(latest.kind())
            + (latest.parties().isEmpty()
                ? ""
                : " involving " + PlainText.shorten(parties(findings, latest), 40))
            + ", "
            + date(latest)
            + ", told by "
            + latest.accounts().stream()
                .map(a -> PlainText.safe(by(findings, a)) + denying(a))
                .collect(Collectors.joining(", "))
            + " "
            + references.cite(reports, 3);
    return BriefSection.whole(
        "INCIDENTS (ACCOUNTS, NOT FACTS)", List.of(BriefSection.Entry.of("  ", told)));
  }

  static String parties(Findings findings, Incident incident) {
    return incident.parties().stream()
        .map(findings.sides()::label)
        .collect(Collectors.joining(", "));
  }

  /** One who only denies has not told of it as something that was. */
  private static String denying(Account account) {
    return account.tellings().stream().allMatch(t -> t.word() == Word.DENIES) ? ", denying" : "";
  }

  static String by(Findings findings, Account account) {
    return switch (account.by()) {
      case Account.DOCUMENT -> "the documents themselves";
      case Account.APART -> "voices of no side";
      default -> findings.sides().label(account.by());
    };
  }

  /** "11 May 2015", "between ... and ...", or when it was told. */
  static String date(Incident incident) {
    return incident.date().map(IncidentLines::date).orElse("undated");
  }

  private static String date(IncidentDate date) {
    String first = Wording.date(date.first());
    String days =
        date.first().equals(date.last()) ? first : first + " to " + Wording.date(date.last());
    String when =
        switch (date.precision()) {
          case WEEK -> "in the week of " + days;
          case DAY, MONTH, YEAR -> days;
        };
    return date.published()
        ? "date not given, told "
            + (date.precision() == DatePrecision.DAY ? "on " : "in ")
            + when.replaceFirst("^in ", "")
        : when;
  }

  static String word(IncidentKind kind) {
    return switch (kind) {
      case AIRSPACE_VIOLATION -> "Airspace";
      case SEA_VIOLATION -> "Waters";
      case BORDER_VIOLATION -> "Border";
      case SEIZURE -> "Seizure";
      case SHOTS_FIRED -> "Shots";
      case CLOSE_ENCOUNTER -> "Close encounter";
      case SABOTAGE -> "Sabotage";
      case CYBER -> "Cyber";
      case JAMMING -> "Jamming";
      case DRONE -> "Drone";
    };
  }
}
