package org.parley.language.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits. */
final class NumericDates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})");

  private NumericDates() {}

  /** With dots the day comes first; with slashes only if the other order is impossible. */
  static Optional<Resolved> read(String form) {
    if (form.length() > 10) {
      return Optional.empty();
    }
    Matcher iso = YEAR_FIRST.matcher(form);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher last = YEAR_LAST.matcher(form);
    if (!last.matches()) {
      return Optional.empty();
    }
    Optional<Resolved> dayFirst = date(last.group(4), last.group(3), last.group(1));
    Optional<Resolved> monthFirst = date(last.group(4), last.group(1), last.group(3));
    if (last.group(2).equals(".") || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return dayFirst;
    }
    return dayFirst.isEmpty() ? monthFirst : Optional.empty();
  }

  private static Optional<Resolved> date(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return y < 1 ? Optional.empty() : Calendar.date(y, m, d).map(Resolved::of);
  }
}
