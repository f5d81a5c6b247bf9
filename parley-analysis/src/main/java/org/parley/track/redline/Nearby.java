package org.parley.track.redline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.CodedRecord;
import org.parley.track.Report;

/**
 * Something another side did, plans or announces that comes near a red line.
 *
 * @param report an event, or a statement of an official
 * @param by side that does or announces it
 * @param date that the event has, else that of its document
 * @param when against the day on which the line was first drawn
 * @param words of the condition that are in the sentence too, as the condition has them
 * @param issues that both are about
 */
public record Nearby(
    Report<? extends CodedRecord> report,
    String by,
    Manner manner,
    Optional<PartialDate> date,
    When when,
    List<String> words,
    List<String> issues) {
  /** How it is on record. */
  public enum Manner {
    DONE,
    ALLEGED,
    PLANNED,
    SAID
  }

  /** Before or after the line was drawn. */
  public enum When {
    AFTER,
    BEFORE,
    /** One of the two has no date, or the dates overlap. */
    UNKNOWN
  }

  /** What came after first, then by date, undated last. */
  static final Comparator<Nearby> ORDER =
      Comparator.comparing((Nearby n) -> n.when() == When.AFTER ? 0 : 1)
          .thenComparing(n -> n.date().map(PartialDate::latest).orElse(java.time.LocalDate.MAX))
          .thenComparing(Nearby::report, Report.ORDER);

  public Nearby {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(manner, "manner");
    Objects.requireNonNull(when, "when");
    words = List.copyOf(words);
    issues = List.copyOf(issues);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("words of what comes near must not be empty");
    }
  }
}
