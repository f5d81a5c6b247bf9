package org.parley.track.ask;

import java.util.Objects;
import org.parley.record.CodedRecord;
import org.parley.track.Report;

/**
 * What a side that was asked said or did about it.
 *
 * @param side that answers
 * @param by name of the official or actor
 */
public record Answer(
    AnswerKind kind,
    String side,
    String by,
    Report<? extends CodedRecord> report,
    AnswerLink link) {
  public Answer {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(link, "link");
    if (side.isBlank()) {
      throw new IllegalArgumentException("side of an answer must not be blank");
    }
  }
}
