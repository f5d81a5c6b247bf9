package org.parley.track;

import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.ledger.Ledger;
import org.parley.record.ChannelReport;
import org.parley.record.CommonGround;
import org.parley.record.Disagreement;
import org.parley.record.Event;
import org.parley.record.Statement;
import org.parley.track.ask.Ask;
import org.parley.track.ask.Asks;
import org.parley.track.channel.ChannelLine;
import org.parley.track.incident.Incident;
import org.parley.track.incident.Incidents;
import org.parley.track.occurrence.Occurrences;
import org.parley.track.outlook.Forecast;
import org.parley.track.outlook.Forecasts;
import org.parley.track.position.Histories;
import org.parley.track.redline.RedLineStories;
import org.parley.track.redline.RedLineStory;

/**
 * Everything that a brief tells, each finding with the records it rests on. The same records give
 * the same findings in whatever order their documents came.
 *
 * @param occurrences every event once, with all reports of it
 * @param words officials by side
 * @param redLines red lines with repeats together and what came near them
 * @param apart experts, media and unnamed voices
 */
public record Findings(
    Codebook codebook,
    Coverage coverage,
    Sides sides,
    Reports reports,
    Claimants claimants,
    Occurrences occurrences,
    List<ChannelLine> channels,
    List<Words> words,
    List<Words> apart,
    List<Deeds> deeds,
    List<PositionRow> positions,
    List<IssueBalance> issues,
    List<Ask> asks,
    List<RedLineStory> redLines,
    List<AgreementLine> agreements,
    List<Forecast> outlooks,
    List<Incident> incidents) {
  public Findings {
    channels = List.copyOf(channels);
    words = List.copyOf(words);
    apart = List.copyOf(apart);
    deeds = List.copyOf(deeds);
    positions = List.copyOf(positions);
    issues = List.copyOf(issues);
    asks = List.copyOf(asks);
    redLines = List.copyOf(redLines);
    agreements = List.copyOf(agreements);
    outlooks = List.copyOf(outlooks);
    incidents = List.copyOf(incidents);
  }

  public static Findings of(Ledger ledger) {
    Codebook codebook = ledger.codebook();
    Coverage coverage = Coverage.of(ledger);
    Reports reports = Reports.of(ledger);
    List<Report<Statement>> statements = reports.of(Statement.class);
    Sides sides = Sides.of(codebook, statements);
    Occurrences occurrences = Occurrences.of(ledger);
    Claimants claimants = Claimants.of(statements);
    Histories histories = new Histories(sides, statements, coverage);
    List<PositionRow> positions = PositionRow.of(codebook, sides, histories);
    return new Findings(
        codebook,
        coverage,
        sides,
        reports,
        claimants,
        occurrences,
        ChannelLine.of(codebook, coverage, reports.of(ChannelReport.class)),
        Words.officials(sides, statements),
        Words.apart(statements),
        Deeds.of(sides, reports.of(Event.class), occurrences),
        positions,
        IssueBalance.of(
            codebook, positions, reports.of(CommonGround.class), reports.of(Disagreement.class)),
        Asks.of(codebook, sides, reports, claimants),
        RedLineStories.of(codebook, sides, reports),
        AgreementLine.of(codebook, sides, claimants, reports),
        Forecasts.of(ledger, sides, claimants, reports, occurrences),
        Incidents.of(codebook, sides, claimants, reports));
  }
}
