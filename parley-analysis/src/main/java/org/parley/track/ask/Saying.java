package org.parley.track.ask;

import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.CodedRecord;
import org.parley.track.Report;

/**
 * One time that an ask was made.
 *
 * @param report the statement, or the event where no statement is on record
 * @param by who made it
 * @param terms the halves of a condition, where the text marks them
 */
public record Saying(Report<? extends CodedRecord> report, String by, Optional<Terms> terms) {
  public Saying {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(terms, "terms");
  }

  /** When it was published. */
  public Optional<PartialDate> published() {
    return report.published();
  }
}
