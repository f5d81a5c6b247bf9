package org.parley.reading.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.PartialDate;

/**
 * A date in the address of a page: {@code /2016/04/20/}, {@code /2016-04-20-}, {@code /20160420}.
 */
public final class AddressDate {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)([/_.-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"
              + "|(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{2})(?:/|$)");

  private AddressDate() {}

  /** A date to the day. */
  public static Optional<PartialDate> day(String address) {
    Matcher matcher = DAY.matcher(address);
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 5 : 1;
      String month = matcher.group(group == 1 ? 3 : 6);
      String day = matcher.group(group == 1 ? 4 : 7);
      Optional<PartialDate> date = DateScanner.day(matcher.group(group), month, day);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** A year and month that are folders of the address. */
  public static Optional<PartialDate> month(String address) {
    Matcher matcher = MONTH.matcher(address);
    return matcher.find()
        ? PartialDate.parse(matcher.group(1) + "-" + matcher.group(2))
        : Optional.empty();
  }
}
