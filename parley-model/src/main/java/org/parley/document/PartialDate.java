package org.parley.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** A calendar date known to the day, the month or only the year; {@code toString} is ISO 8601. */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {
  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("year must be 1..9999, got " + year);
    }
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day needs a month, got day " + day.getAsInt());
    }
    try {
      LocalDate.of(year, month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + e.getMessage(), e);
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
  }

  /** Reads {@code 2016}, {@code 2016-04} or {@code 2016-04-20}; empty for anything else. */
  public static Optional<PartialDate> parse(String text) {
    String[] parts = text.strip().split("-", -1);
    try {
      return switch (parts.length) {
        case 1 -> parts[0].length() == 4 ? Optional.of(of(number(parts[0]))) : Optional.empty();
        case 2 -> Optional.of(of(number(parts[0]), number(parts[1])));
        case 3 ->
            Optional.of(of(LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2]))));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      throw new IllegalArgumentException("not a number: " + digits);
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new IllegalArgumentException("not a number: " + digits);
      }
      value = 10 * value + digit - '0';
    }
    return value;
  }

  public DatePrecision precision() {
    if (day.isPresent()) {
      return DatePrecision.DAY;
    }
    return month.isPresent() ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  /** First day that this date can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** Last day that this date can mean. */
  public LocalDate latest() {
    if (day.isPresent()) {
      return earliest();
    }
    return month.isPresent()
        ? YearMonth.of(year, month.getAsInt()).atEndOfMonth()
        : LocalDate.of(year, 12, 31);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byBegin = earliest().compareTo(other.earliest());
    return byBegin != 0 ? byBegin : latest().compareTo(other.latest());
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(String.format("%04d", year));
    month.ifPresent(m -> out.append(String.format("-%02d", m)));
    day.ifPresent(d -> out.append(String.format("-%02d", d)));
    return out.toString();
  }
}
