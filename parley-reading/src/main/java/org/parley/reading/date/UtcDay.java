package org.parley.reading.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.PartialDate;

/**
 * A time stamp in UTC near midnight names another day than the one on which a page was published
 * where its outlet is.
 */
public final class UtcDay {
  private static final Pattern UTC =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]00:?00)");

  /** The largest offsets from UTC are -12 and +14 hours. */
  private static final int EASTERNMOST = 14;

  private static final int WESTERNMOST = 12;

  private UtcDay() {}

  /**
   * The other day that a stamp can mean locally.
   *
   * @return the day before or after; empty if the stamp is not in UTC or not near enough
   */
  public static Optional<PartialDate> neighbour(String stamp) {
    Matcher matcher = UTC.matcher(stamp.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(4));
    return DateScanner.day(matcher.group(1), matcher.group(2), matcher.group(3))
        .flatMap(
            date -> {
              LocalDate day = date.earliest();
              if (hour < WESTERNMOST) {
                return Optional.of(PartialDate.of(day.minusDays(1)));
              }
              return hour >= 24 - EASTERNMOST
                  ? Optional.of(PartialDate.of(day.plusDays(1)))
                  : Optional.empty();
            });
  }
}
