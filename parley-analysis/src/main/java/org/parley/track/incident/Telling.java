package org.parley.track.incident;

import java.util.Objects;
import org.parley.record.Certainty;
import org.parley.record.CodedRecord;
import org.parley.track.Report;

/** One report of an incident: its wording is the evidence of the record. */
public record Telling(Report<CodedRecord> report, Word word, Certainty certainty) {
  public Telling {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(certainty, "certainty");
  }
}
