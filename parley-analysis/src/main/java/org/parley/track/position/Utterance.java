package org.parley.track.position;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.track.Report;

/** One statement that takes a position on a proposition, dated by its document. */
public record Utterance(PositionValue value, Report<Statement> statement) {
  /** By date, undated last; then by place, then by value. */
  static final Comparator<Utterance> ORDER =
      Comparator.<Utterance, Report<?>>comparing(Utterance::statement, Report.ORDER)
          .thenComparing(Utterance::value);

  public Utterance {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(statement, "statement");
  }

  public Optional<PartialDate> date() {
    return statement.published();
  }

  boolean isClear() {
    return value != PositionValue.UNCLEAR;
  }

  /** True where at least a part is in the speaker's own words. */
  boolean isDirect() {
    return switch (statement.record().quotation()) {
      case DIRECT, MIXED -> true;
      case INDIRECT -> false;
    };
  }
}
