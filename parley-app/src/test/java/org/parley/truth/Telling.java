package org.parley.truth;

import org.parley.record.CodedRecord;
import org.parley.track.Findings;
import org.parley.track.Report;

/** How things of the account are named in a difference. */
final class Telling {
  private static final int LENGTH = 60;

  private Telling() {}

  /** The document, how the evidence begins, and what is coded. */
  static String of(CodedRecord record, Object... coded) {
    String quote = Pointer.straight(record.provenance().quote()).replace('\n', ' ');
    StringBuilder out = new StringBuilder(record.provenance().document()).append(": ");
    out.append(quote, 0, Math.min(LENGTH, quote.length()));
    for (Object code : coded) {
      out.append(" | ").append(code);
    }
    return out.toString();
  }

  /** The side that a report's claimant speaks for; empty where none is known. */
  static String side(Findings findings, Report<?> report) {
    return findings.claimants().of(report).map(s -> s.speaker().side()).orElse("");
  }
}
