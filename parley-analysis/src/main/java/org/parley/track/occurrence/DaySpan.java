package org.parley.track.occurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days from one to another, both included. */
public record DaySpan(LocalDate first, LocalDate last) {
  public DaySpan {
    if (first.isAfter(last)) {
      throw new IllegalArgumentException("first day " + first + " is after the last, " + last);
    }
  }

  /** Number of days, 1 or more. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Days that lie in both. */
  Optional<DaySpan> and(DaySpan other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate to = last.isBefore(other.last) ? last : other.last;
    return from.isAfter(to) ? Optional.empty() : Optional.of(new DaySpan(from, to));
  }

  /** Smallest span with both. */
  DaySpan or(DaySpan other) {
    return new DaySpan(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** Days between the two; 0 where they overlap. */
  long gap(DaySpan other) {
    if (and(other).isPresent()) {
      return 0;
    }
    return first.isAfter(other.last)
        ? ChronoUnit.DAYS.between(other.last, first)
        : ChronoUnit.DAYS.between(last, other.first);
  }
}
