package org.parley.reading.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.PartialDate;

/**
 * Reads a value that is meant to be a date: ISO 8601 with or without time (the date as written, in
 * its own time zone), 20160420, RFC 1123, dates in words, seconds or milliseconds since 1970.
 */
public final class DateText {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].{0,40})?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3})?");
  private static final int LONGEST = 200;

  private DateText() {}

  /** The date that a value says, if any. */
  public static Optional<PartialDate> parse(String value, SlashOrder order) {
    String text = value.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return DateScanner.day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      Optional<PartialDate> date =
          DateScanner.day(compact.group(1), compact.group(2), compact.group(3));
      if (date.isPresent()) {
        return date;
      }
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      return Optional.of(PartialDate.of(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
    }
    return PartialDate.parse(text).or(() -> DateScanner.first(text, order).map(FoundDate::date));
  }
}
