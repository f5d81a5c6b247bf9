package org.parley.reading.date;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.reading.text.WordLists;

/** Names of months in the languages that pages are written in. */
final class MonthNames {
  private static final Map<String, Integer> NUMBERS = load();

  /** Any month name, the longer ones first. */
  static final String REGEX =
      NUMBERS.keySet().stream()
          .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  private MonthNames() {}

  /** Number of a month that {@link #REGEX} matched. */
  static int number(String name) {
    Integer number = NUMBERS.get(name.toLowerCase(java.util.Locale.ROOT));
    if (number == null) {
      throw new IllegalArgumentException("no month: " + name);
    }
    return number;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> numbers = new TreeMap<>();
    WordLists.load(MonthNames.class, "months.properties")
        .forEach(
            (number, names) -> names.forEach(name -> numbers.put(name, Integer.valueOf(number))));
    return Collections.unmodifiableMap(numbers);
  }
}
