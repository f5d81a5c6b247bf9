package org.parley.track.channel;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.ChannelReport;
import org.parley.track.Report;

/** When something was so, and how that is known. */
public record Moment(PartialDate date, Basis basis) {
  /** What a date comes from, the surest first. */
  public enum Basis {
    /** The text gives the date. */
    TEXT,
    /** The text gives a date that lay ahead when it was published. */
    ANNOUNCED,
    /** Only the document has a date: it was so as of then. */
    DOCUMENT
  }

  public Moment {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(basis, "basis");
  }

  /** The date that the text gives, or else that of the document; empty where there is neither. */
  public static Optional<Moment> of(Report<ChannelReport> report) {
    Optional<PartialDate> published = report.published();
    return report
        .record()
        .date()
        .map(
            told ->
                new Moment(
                    told,
                    published.filter(p -> told.earliest().isAfter(p.latest())).isPresent()
                        ? Basis.ANNOUNCED
                        : Basis.TEXT))
        .or(() -> published.map(p -> new Moment(p, Basis.DOCUMENT)));
  }

  /** True for a date that the text itself gives. */
  public boolean isTold() {
    return basis != Basis.DOCUMENT;
  }

  LocalDate earliest() {
    return date.earliest();
  }

  LocalDate latest() {
    return date.latest();
  }

  /** True for a date that leaves open the day. */
  boolean isVague() {
    return date.day().isEmpty();
  }

  /** True when the other may be a closer account of this date. */
  boolean covers(Moment other) {
    return !other.earliest().isBefore(earliest()) && !other.latest().isAfter(latest());
  }

  /** True when begin and end of both lie within so many days of each other. */
  boolean isWithin(int days, Moment other) {
    return Math.abs(DAYS.between(earliest(), other.earliest())) <= days
        && Math.abs(DAYS.between(latest(), other.latest())) <= days;
  }
}
