package org.parley.codebook;

import java.util.Optional;
import java.util.function.Consumer;
import org.parley.document.PartialDate;

/**
 * An office written in one text: {@code NORGOV 2005-10-17..2013-10-16 Prime Minister of Norway};
 * either date may be missing, not the two dots.
 */
final class ShortTenure {
  private ShortTenure() {}

  /** The office, or empty after a problem was told. */
  static Optional<Tenure> parse(String text, Consumer<String> problem) {
    String[] parts = text.strip().split(" ", 3);
    int dots = parts.length == 3 ? parts[1].indexOf("..") : -1;
    if (dots < 0) {
      problem.accept("\"" + text + "\" is no office; allowed: CODE FROM..TO role, or a map");
      return Optional.empty();
    }
    try {
      Period period =
          new Period(date(parts[1].substring(0, dots)), date(parts[1].substring(dots + 2)));
      return Optional.of(new Tenure(parts[2].strip(), parts[0], period));
    } catch (IllegalArgumentException e) {
      problem.accept(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> date(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a date; allowed: YYYY, YYYY-MM, YYYY-MM-DD");
    }
    return date;
  }
}
