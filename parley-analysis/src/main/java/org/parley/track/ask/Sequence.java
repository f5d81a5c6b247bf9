package org.parley.track.ask;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.document.DatePrecision;
import org.parley.document.PartialDate;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.track.Report;

/**
 * Whether one thing on record comes after another, soon enough to answer it. In one document the
 * order of the text decides; a sentence may hold both. Across documents both must be dated, and
 * nothing undated answers anything there.
 */
final class Sequence {
  /**
   * Days after which what is said answers no more. Most answers of governments come within days, a
   * meeting or a round of letters takes some weeks; after a quarter of a year the same words are
   * more likely to be about a later turn of the matter.
   */
  static final int WINDOW = 90;

  private Sequence() {}

  static boolean follows(Report<? extends CodedRecord> ask, Report<? extends CodedRecord> reply) {
    if (ask.document().id().equals(reply.document().id())) {
      return !isBefore(reply, ask);
    }
    Optional<PartialDate> asked = day(ask);
    Optional<PartialDate> replied = day(reply);
    if (asked.isEmpty() || replied.isEmpty()) {
      return false;
    }
    LocalDate from = asked.get().earliest();
    LocalDate to = asked.get().latest().plusDays(WINDOW);
    return !replied.get().latest().isBefore(from) && !replied.get().earliest().isAfter(to);
  }

  /** True where the reply's sentence stands before that of the ask. */
  private static boolean isBefore(
      Report<? extends CodedRecord> reply, Report<? extends CodedRecord> ask) {
    return reply.record().provenance().evidence().end()
        <= ask.record().provenance().evidence().begin();
  }

  /** Characters between them in one document; none where they are of two, or overlap. */
  static Optional<Integer> distance(
      Report<? extends CodedRecord> ask, Report<? extends CodedRecord> reply) {
    if (!ask.document().id().equals(reply.document().id())) {
      return Optional.empty();
    }
    int end = ask.record().provenance().evidence().end();
    return Optional.of(Math.max(0, reply.record().provenance().evidence().begin() - end));
  }

  /** The day of an act where it is told, else that of publication. */
  private static Optional<PartialDate> day(Report<? extends CodedRecord> report) {
    if (report.record() instanceof Event event
        && event.precision().filter(p -> p == DatePrecision.DAY).isPresent()) {
      return event.date();
    }
    return report.published();
  }
}
