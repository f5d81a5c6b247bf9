package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.record.Direction;
import org.parley.record.Outlook;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.outlook.Forecast;
import org.parley.track.outlook.ForecastStatus;

/**
 * What outlooks with a day and something to observe came to; then how many expect worse, the same
 * or better, by whom, and the newest of each in its words.
 */
final class OutlookLines {
  /** Held against the record, one line each; the rest stands in the dossier. */
  private static final int MOST = 2;

  private static final int MOST_NAME = 48;

  private OutlookLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    List<Forecast> ruled = ruled(findings);
    if (!ruled.isEmpty()) {
      entries.add(BriefSection.Entry.of("  ", "With a day and a rule: " + tally(ruled)));
      ruled.stream()
          .filter(f -> f.status().isScored())
          .limit(MOST)
          .forEach(f -> entries.add(scored(findings, references, f)));
    }
    for (Direction direction : Direction.values()) {
      List<Forecast> all =
          findings.outlooks().stream()
              .filter(f -> f.outlook().record().direction() == direction)
              .toList();
      if (!all.isEmpty()) {
        entries.add(entry(findings, references, direction, all));
      }
    }
    return BriefSection.keeping(2, "OUTLOOKS", entries);
  }

  /** Those with a rule: what is decided first, then what cannot be told, then what is not due. */
  static List<Forecast> ruled(Findings findings) {
    return findings.outlooks().stream()
        .filter(Forecast::hasRule)
        .sorted(Comparator.comparing(f -> place(f.status())))
        .toList();
  }

  private static int place(ForecastStatus status) {
    return switch (status) {
      case CAME_TRUE, DID_NOT -> 0;
      case CANNOT_TELL -> 1;
      case NOT_DUE -> 2;
      case AS_SAID -> 3;
    };
  }

  private static String tally(List<Forecast> ruled) {
    return count(ruled, ForecastStatus.CAME_TRUE)
        + " came true, "
        + count(ruled, ForecastStatus.DID_NOT)
        + " did not, "
        + count(ruled, ForecastStatus.CANNOT_TELL)
        + " cannot be told, "
        + count(ruled, ForecastStatus.NOT_DUE)
        + " not due";
  }

  private static long count(List<Forecast> ruled, ForecastStatus status) {
    return ruled.stream().filter(f -> f.status() == status).count();
  }

  private static BriefSection.Entry scored(
      Findings findings, References references, Forecast forecast) {
    Report<Outlook> outlook = forecast.outlook();
    String after =
        " \u2014 "
            + PlainText.shorten(OutlookWords.by(findings, outlook), MOST_NAME)
            + ", "
            + Wording.shortDate(outlook.document())
            + " "
            + references.cite(List.of(outlook), 1);
    String result =
        forecast.due().map(OutlookWords::days).orElse("")
            + "; "
            + forecast
                .rule()
                .map(
                    r ->
                        PlainText.safe(OutlookWords.rule(findings, r))
                            + ": "
                            + OutlookWords.counted(r, forecast.counted()))
                .orElse("")
            + ": "
            + OutlookWords.verdict(forecast)
            + " "
            + references.cite(forecast.counted().found(), 2);
    return new BriefSection.Entry(
        List.of(
            quoting(OutlookWords.word(outlook.record().direction()) + ": ", outlook, after),
            new BriefSection.Part("      ", result.strip())));
  }

  private static BriefSection.Entry entry(
      Findings findings, References references, Direction direction, List<Forecast> all) {
    // Undated ones stand last in order, but say nothing of what is newest.
    Report<Outlook> newest =
        all.stream()
            .map(Forecast::outlook)
            .filter(o -> o.published().isPresent())
            .reduce((a, b) -> b)
            .orElse(all.get(0).outlook());
    Outlook outlook = newest.record();
    String after =
        " \u2014 "
            + PlainText.shorten(OutlookWords.by(findings, newest), MOST_NAME)
            + outlook.horizon().map(h -> ", horizon " + PlainText.shorten(h, 30)).orElse("")
            + outlook.condition().map(c -> ", on a condition").orElse("")
            + ", "
            + Wording.shortDate(newest.document())
            + " "
            + references.cite(List.of(newest), 1);
    String before =
        OutlookWords.word(direction)
            + " "
            + all.size()
            + " ("
            + groups(findings, all)
            + (all.size() == 1 ? "): " : "), such as: ");
    return new BriefSection.Entry(List.of(quoting(before, newest, after)));
  }

  /** "Compact 1, League 0, experts 2". */
  private static String groups(Findings findings, List<Forecast> all) {
    return OutlookGroup.of(findings, all).stream()
        .map(g -> PlainText.safe(g.label()) + " " + g.outlooks().size())
        .collect(Collectors.joining(", "));
  }

  private static BriefSection.Part quoting(String before, Report<Outlook> outlook, String after) {
    return BriefSection.Part.fitting(
        "  ",
        before,
        most -> Wording.quoted(PlainText.shorten(outlook.record().provenance().quote(), most)),
        after);
  }
}
