package org.parley.reading.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.PartialDate;

/** A date in the name of a file: 2016-04-20, 2016_04_20, 20160420, 2016-04. */
public final class FileNameDate {
  private static final Pattern DAY =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?![\\p{L}\\d])");
  private static final Pattern MONTH =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{4})[-_](\\d{2})(?![\\p{L}\\d]|[-_]\\d)");

  private FileNameDate() {}

  /** The first date of a path's last part, or else of a folder above. */
  public static Optional<PartialDate> of(String path) {
    String[] parts = path.split("/", -1);
    for (int i = parts.length - 1; i >= 0; i--) {
      Optional<PartialDate> date = part(parts[i]);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> part(String name) {
    Matcher day = DAY.matcher(name);
    while (day.find()) {
      Optional<PartialDate> date = DateScanner.day(day.group(1), day.group(3), day.group(4));
      if (date.isPresent()) {
        return date;
      }
    }
    Matcher month = MONTH.matcher(name);
    while (month.find()) {
      if (DateScanner.day(month.group(1), month.group(2), "1").isPresent()) {
        return PartialDate.parse(month.group(1) + "-" + month.group(2));
      }
    }
    return Optional.empty();
  }
}
