package org.parley.track.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.PartialDate;
import org.parley.ledger.Ledger;
import org.parley.record.Direction;
import org.parley.record.Outlook;
import org.parley.track.Claimants;
import org.parley.track.Report;
import org.parley.track.Reports;
import org.parley.track.Sides;
import org.parley.track.occurrence.DaySpan;
import org.parley.track.occurrence.Occurrences;

/** Makes forecasts of the outlooks of a ledger. */
public final class Forecasts {
  private Forecasts() {}

  /** Judged as of the latest document of the ledger. */
  public static List<Forecast> of(
      Ledger ledger, Sides sides, Claimants claimants, Reports reports, Occurrences occurrences) {
    return of(ledger, sides, claimants, reports, occurrences, latest(ledger));
  }

  /**
   * In the order of the reports.
   *
   * @param now the day as of which they are judged; an outlook is due the day after its last. On
   *     the first day of all nothing is.
   */
  public static List<Forecast> of(
      Ledger ledger,
      Sides sides,
      Claimants claimants,
      Reports reports,
      Occurrences occurrences,
      LocalDate now) {
    HorizonReader horizons = new HorizonReader(ledger.codebook());
    RuleFinder rules = new RuleFinder(ledger, sides);
    Happenings happenings = new Happenings(reports, occurrences);
    Judge judge =
        new Judge(rules, new Watch(happenings, ledger), new BalanceJudge(happenings), now);
    List<Forecast> out = new ArrayList<>();
    for (Report<Outlook> outlook : reports.of(Outlook.class)) {
      Speaker by = Speaker.of(outlook, sides, claimants);
      out.add(forecast(outlook, by, horizons, rules, judge));
    }
    return List.copyOf(out);
  }

  /** The earliest day that the latest date of a document can mean; never the system's clock. */
  public static LocalDate latest(Ledger ledger) {
    return ledger.documents().stream()
        .map(Document::date)
        .flatMap(Optional::stream)
        .map(PartialDate::earliest)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static Forecast forecast(
      Report<Outlook> outlook, Speaker by, HorizonReader horizons, RuleFinder rules, Judge judge) {
    Horizon horizon =
        outlook
            .record()
            .horizon()
            .map(h -> horizons.read(h, outlook.published()))
            .orElse(Horizon.none(Reason.NO_HORIZON));
    Optional<DaySpan> due = horizon.days();
    if (due.isEmpty()) {
      return made(outlook, by, due, Optional.empty(), Verdict.asSaid(horizon.reason()));
    }
    if (outlook.record().direction() == Direction.OPEN) {
      return made(outlook, by, due, Optional.empty(), Verdict.asSaid(Reason.OPEN));
    }
    Optional<Observable> rule = rules.rule(outlook);
    Verdict verdict =
        rule.map(r -> judge.verdict(outlook, due.get(), r))
            .orElse(Verdict.asSaid(Reason.SIDES_UNCLEAR));
    return made(outlook, by, due, rule, verdict);
  }

  private static Forecast made(
      Report<Outlook> outlook,
      Speaker by,
      Optional<DaySpan> due,
      Optional<Observable> rule,
      Verdict verdict) {
    return new Forecast(
        outlook, by, due, rule, verdict.status(), verdict.reason(), verdict.counted());
  }
}
