package org.parley.language.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.document.PartialDate;

/** English names of months, days and numbers. */
final class Calendar {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, Integer> TENS =
      Map.of(
          "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80,
          "ninety", 90);
  private static final Set<String> ONE = Set.of("a", "an");

  private Calendar() {}

  /** 1..12 for a capitalised name of a month. */
  static OptionalInt month(String form) {
    if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
      return OptionalInt.empty();
    }
    String word = form.toLowerCase(Locale.ROOT);
    int full = MONTHS.indexOf(word);
    if (full >= 0) {
      return OptionalInt.of(full + 1);
    }
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    Integer month = SHORT_MONTHS.get(bare);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** True for a month that is another word as well: it needs a preposition or number beside it. */
  static boolean isAmbiguousMonth(String form) {
    return form.equals("May") || form.equals("March");
  }

  static Optional<DayOfWeek> weekday(String form) {
    if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
      return Optional.empty();
    }
    String word = form.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      boolean shortened =
          word.endsWith(".")
              && word.length() <= 6
              && day.name().startsWith(word.substring(0, word.length() - 1));
      if (day.name().equals(word) || shortened) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** A day of the month: "5", "5th", "05". */
  static OptionalInt dayOfMonth(String form) {
    String digits = form.toLowerCase(Locale.ROOT).replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
    if (digits.length() > 2 || !isDigits(digits)) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(digits);
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** A year between 1500 and 2199. */
  static OptionalInt year(String form) {
    if (form.length() != 4 || !isDigits(form)) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(form);
    return year >= 1500 && year < 2200 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** A small number in words or digits; "a" is one. */
  static OptionalInt number(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    if (ONE.contains(word)) {
      return OptionalInt.of(1);
    }
    int named = NUMBERS.indexOf(word);
    if (named >= 0) {
      return OptionalInt.of(named);
    }
    Integer tens = TENS.get(word);
    if (tens != null) {
      return OptionalInt.of(tens);
    }
    return word.length() <= 3 && isDigits(word)
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /** The day, if there is such a one. */
  static Optional<PartialDate> date(int year, int month, int day) {
    try {
      return Optional.of(PartialDate.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
