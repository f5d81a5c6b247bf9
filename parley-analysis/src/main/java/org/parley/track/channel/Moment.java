package org.parley.track.channel;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /**
     * The sentence opens with a year before the document's own, and nothing else dates what it
     * tells: it was so then, and is not vouched for on the day on which it was told.
     */
    PAST_YEAR,
    /** Only the document has a date: it was so as of then. */
    DOCUMENT
  }

  /**
   * "In 1997, when …", "On 9 December 2016, the …": the time of the sentence, set off by a comma.
   */
  private static final Pattern YEAR =
      Pattern.compile("\\W{0,3}(?:\\w{1,12}\\s{1,3}){1,3}((?:19|20)[0-9]{2}),");

  public Moment {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * The date that the text gives, or else the past year that the sentence opens with, or else the
   * date of the document; empty where there is none of them.
   */
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
        .or(() -> published.map(p -> pastYear(report, p).orElse(new Moment(p, Basis.DOCUMENT))));
  }

  /** "In 1997, when the talks began" is no news of the day on which it was said. */
  private static Optional<Moment> pastYear(Report<ChannelReport> report, PartialDate published) {
    Matcher opening = YEAR.matcher(report.record().provenance().quote());
    return Optional.of(opening)
        .filter(Matcher::lookingAt)
        .map(o -> Integer.parseInt(o.group(1)))
        .filter(year -> year < published.year())
        .map(year -> new Moment(PartialDate.of(year), Basis.PAST_YEAR));
  }

  /** True for a date that the text itself gives. */
  public boolean isTold() {
    return switch (basis) {
      case TEXT, ANNOUNCED -> true;
      case PAST_YEAR, DOCUMENT -> false;
    };
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
