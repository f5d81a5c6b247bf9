package org.parley.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.parley.record.Actor;
import org.parley.record.CodedRecord;
import org.parley.track.AgreementLine;
import org.parley.track.Ask;
import org.parley.track.ChannelLine;
import org.parley.track.Deeds;
import org.parley.track.Findings;
import org.parley.track.IssueBalance;
import org.parley.track.PositionRow;
import org.parley.track.Report;
import org.parley.track.Words;
import org.parley.track.incident.Account;
import org.parley.track.incident.Incident;
import org.parley.track.occurrence.Occurrence;

/**
 * Everything that findings say, construct by construct, as readable lines without the places in the
 * text. What is told in the order of the sides or of their names is sorted after naming.
 *
 * @param naming what names and codes are put through
 */
record FindingsSigns(UnaryOperator<String> naming) {
  Map<String, List<String>> of(Findings findings) {
    Map<String, List<String>> out = new TreeMap<>();
    out.put("channels", lines(findings.channels().stream().map(this::channel).toList()));
    out.put("words", lines(findings.words().stream().map(this::words).toList()));
    out.put("apart", lines(findings.apart().stream().map(this::words).toList()));
    out.put("deeds", lines(findings.deeds().stream().map(this::deeds).toList()));
    out.put("positions", lines(findings.positions().stream().map(this::position).toList()));
    out.put("issues", lines(findings.issues().stream().map(this::issue).toList()));
    out.put("asks", lines(findings.asks().stream().map(this::ask).toList()));
    out.put("red lines", lines(records(findings.redLines())));
    out.put("agreements", lines(findings.agreements().stream().map(this::agreement).toList()));
    out.put("outlooks", lines(records(findings.outlooks())));
    out.put("occurrences", lines(findings.occurrences().all().stream().map(this::event).toList()));
    out.put("incidents", lines(findings.incidents().stream().map(this::incident).toList()));
    return out;
  }

  private String channel(ChannelLine line) {
    return line.channel()
        + " state "
        + line.state().map(r -> sign(r.record())).orElse("unknown")
        + " states "
        + records(line.states())
        + " meetings "
        + records(line.meetings())
        + " proposed "
        + records(line.proposed())
        + " declined "
        + records(line.declined());
  }

  private String words(Words words) {
    return name(words.group())
        + " cooperative "
        + records(words.cooperative())
        + " conflictual "
        + records(words.conflictual())
        + " neutral "
        + records(words.neutral());
  }

  private String deeds(Deeds deeds) {
    return name(deeds.from())
        + " to "
        + name(deeds.to())
        + " verbal "
        + records(deeds.verbal())
        + " cooperative "
        + records(deeds.cooperative())
        + " conflictual "
        + records(deeds.conflictual())
        + " planned "
        + records(deeds.planned())
        + " alleged "
        + records(deeds.alleged());
  }

  /** A proposition about one side is another proposition when the sides are exchanged. */
  private String position(PositionRow row) {
    List<String> sides = new ArrayList<>();
    row.bySide().forEach((side, tally) -> sides.add(name(side) + " " + tally(tally)));
    return row.proposition().id()
        + " "
        + row.standing()
        + " "
        + lines(sides)
        + " apart "
        + tally(row.apart());
  }

  private String tally(PositionRow.Tally tally) {
    Map<String, List<String>> byValue = new TreeMap<>();
    tally.statements().forEach((value, said) -> byValue.put(value.label(), records(said)));
    return byValue.toString();
  }

  private String issue(IssueBalance issue) {
    return issue.issue()
        + " shared "
        + records(issue.shared())
        + " disputed "
        + records(issue.disputed());
  }

  private String ask(Ask ask) {
    return name(ask.side()) + " " + ask.type().label() + " " + sign(ask.statement().record());
  }

  private String agreement(AgreementLine line) {
    List<String> claims = new ArrayList<>();
    line.claims().forEach((status, reports) -> claims.add(status.label() + records(reports)));
    return line.agreement() + " " + claims;
  }

  private String event(Occurrence occurrence) {
    return occurrence.root()
        + " "
        + actor(occurrence.source())
        + " to "
        + occurrence.target().map(this::actor).orElse("nobody")
        + " "
        + occurrence.span()
        + " "
        + occurrence.status().label()
        + " from "
        + occurrence.independent()
        + " "
        + lines(occurrence.reports().stream().map(r -> sign(r.event())).toList());
  }

  private String incident(Incident incident) {
    return incident.kind().label()
        + " "
        + incident.date()
        + " at "
        + lines(incident.places().stream().map(naming).toList())
        + " with "
        + incident.platforms()
        + " of "
        + lines(incident.parties().stream().map(naming).toList())
        + " told "
        + lines(incident.accounts().stream().map(this::account).toList());
  }

  private String account(Account account) {
    return name(account.by())
        + " "
        + lines(
            account.tellings().stream()
                .map(t -> t.word() + " " + sign(t.report().record()))
                .toList());
  }

  private List<String> records(Collection<? extends Report<?>> reports) {
    return lines(reports.stream().map(r -> sign(r.record())).toList());
  }

  private String sign(CodedRecord record) {
    return new RecordSigns(naming).of(record);
  }

  private String actor(Actor actor) {
    return name(actor.name() + "/" + actor.side());
  }

  private String name(String name) {
    return naming.apply(name);
  }

  private static List<String> lines(List<String> lines) {
    return lines.stream().sorted().toList();
  }
}
