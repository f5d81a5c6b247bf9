package org.parley.dossier;

import java.util.List;
import org.parley.document.Document;
import org.parley.document.PartialDate;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Statement;
import org.parley.track.Findings;

/** One record in a line. */
final class RecordWords {
  private RecordWords() {}

  static String of(Findings findings, CodedRecord record, Document document) {
    return record.fold(
        new CodedRecord.Cases<String>(
            r -> statement(findings, r),
            r -> event(findings, r),
            r -> r.channel() + ": " + r.state().label() + date(r.date()) + by(record),
            r -> r.agreement() + ": " + r.status().label() + date(r.date()) + by(record),
            r -> r.holder() + ": " + r.condition().of(document.text()) + by(record),
            r ->
                r.direction().label()
                    + r.horizon().map(h -> ", horizon: " + h).orElse("")
                    + r.condition().map(c -> ", if: " + c).orElse("")
                    + ", by "
                    + r.by(),
            r -> issue(r.issue(), r.parties()) + by(record),
            r -> issue(r.issue(), r.parties()) + by(record)));
  }

  private static String statement(Findings findings, Statement r) {
    StringBuilder out = new StringBuilder(Wording.speaker(findings, r));
    r.speaker().role().ifPresent(role -> out.append(", ").append(role));
    out.append(": ").append(r.act().label()).append(", ").append(r.stance().label());
    r.addressee().ifPresent(to -> out.append(", to ").append(to));
    r.positions()
        .forEach(
            p -> out.append("; ").append(p.value().label()).append(" ").append(p.proposition()));
    return out.toString();
  }

  private static String event(Findings findings, Event r) {
    return EventWords.label(findings.codebook(), r)
        + "; "
        + r.realis().label()
        + ", "
        + r.certainty().label();
  }

  private static String issue(String issue, List<String> parties) {
    return issue + (parties.isEmpty() ? "" : " (" + String.join(", ", parties) + ")");
  }

  private static String date(java.util.Optional<PartialDate> date) {
    return date.map(d -> ", " + Wording.date(d)).orElse("");
  }

  private static String by(CodedRecord record) {
    return ", asserted by " + record.provenance().assertedBy();
  }
}
