package org.parley.reading.date;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.reading.text.WordLists;

/** Names of months in the languages that pages are written in. */
final class MonthNames {
  private static final Map<String, Integer> NUMBERS = load();

  /** Any month name, the longer ones first. */
  static final String REGEX = WordLists.anyOf(List.copyOf(NUMBERS.keySet()));

  private MonthNames() {}

  /** Number of a month that {@link #REGEX} matched. */
  static int number(String name) {
    Integer number = NUMBERS.get(name.toLowerCase(Locale.ROOT));
    if (number == null) {
      throw new IllegalArgumentException("no month: " + name);
    }
    return number;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> numbers = new TreeMap<>();
    WordLists.words(MonthNames.class, "months.properties")
        .forEach(
            (number, names) -> names.forEach(name -> numbers.put(name, Integer.valueOf(number))));
    return Collections.unmodifiableMap(numbers);
  }
}
