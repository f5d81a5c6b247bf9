package org.parley.reading.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.PartialDate;
import org.parley.document.Span;

/** Finds calendar dates to the day in short stretches of text: lines, attributes, addresses. */
public final class DateScanner {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  /** 2016-04-20, 2016/4/20, 2016.04.20; a time may follow. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  /** 20 April 2016, 20. April 2016, 20th of April, 2016, 20 de abril de 2016, 20-Apr-2016. */
  private static final Pattern DAY_MONTH_NAME =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?[ \\u00a0/-]?(?:(?:of|de) )?("
              + MonthNames.REGEX
              + ")\\.?,?[ \\u00a0/-]?(?:(?:de|del) )?(\\d{4})(?!\\d)",
          FLAGS);

  /** April 20, 2016; Apr. 20th 2016. */
  private static final Pattern MONTH_NAME_DAY =
      Pattern.compile(
          "(?<![\\p{L}\\d])("
              + MonthNames.REGEX
              + ")\\.?[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0]{0,2}(\\d{4})(?!\\d)",
          FLAGS);

  /** 20.04.2016, 20/4/2016, 20-04-2016, 20.04.16. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.,/-])(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?![\\d]|[./-]\\d)");

  private DateScanner() {}

  /** All dates in the order of the text, not overlapping. */
  public static List<FoundDate> all(String text, SlashOrder order) {
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    List<FoundDate> found = new ArrayList<>();
    collect(YEAR_FIRST.matcher(text), found, m -> day(m.group(1), m.group(3), m.group(4)));
    collect(DAY_MONTH_NAME.matcher(text), found, m -> named(m.group(3), m.group(2), m.group(1)));
    collect(MONTH_NAME_DAY.matcher(text), found, m -> named(m.group(3), m.group(1), m.group(2)));
    collect(NUMBERS.matcher(text), found, m -> numbers(m, order));
    found.sort(Comparator.comparing(FoundDate::span));
    List<FoundDate> apart = new ArrayList<>();
    for (FoundDate date : found) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).span().end() <= date.span().begin()) {
        apart.add(date);
      }
    }
    return apart;
  }

  /** The first date of a text. */
  public static Optional<FoundDate> first(String text, SlashOrder order) {
    return all(text, order).stream().findFirst();
  }

  private interface Reading {
    Optional<PartialDate> of(Matcher matcher);
  }

  private static void collect(Matcher matcher, List<FoundDate> found, Reading reading) {
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      reading.of(matcher).ifPresent(date -> found.add(new FoundDate(span, date)));
    }
  }

  private static Optional<PartialDate> named(String year, String month, String day) {
    return day(year, String.valueOf(MonthNames.number(month)), day);
  }

  private static Optional<PartialDate> numbers(Matcher m, SlashOrder order) {
    String first = m.group(1);
    String second = m.group(3);
    String year = m.group(4).length() == 2 ? century(m.group(4)) : m.group(4);
    if (m.group(2).equals(".") || Integer.parseInt(first) > 12) {
      return day(year, second, first);
    }
    if (Integer.parseInt(second) > 12) {
      return day(year, first, second);
    }
    return switch (order) {
      case DAY_FIRST -> day(year, second, first);
      case MONTH_FIRST -> day(year, first, second);
      case UNKNOWN -> first.equals(second) ? day(year, first, second) : Optional.empty();
    };
  }

  private static String century(String twoDigits) {
    return (Integer.parseInt(twoDigits) >= 70 ? "19" : "20") + twoDigits;
  }

  /** The date of these digits if there is such a day in a year that has news. */
  static Optional<PartialDate> day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    return number < FIRST_YEAR || number > LAST_YEAR
        ? Optional.empty()
        : PartialDate.parse(year + "-" + month + "-" + day);
  }
}
