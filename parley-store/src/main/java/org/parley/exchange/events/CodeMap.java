package org.parley.exchange.events;

import java.util.Map;
import java.util.Optional;

/** Values by CAMEO codes, of which the longest beginning of a code holds. */
final class CodeMap {
  /** Shortest code: a root. */
  private static final int ROOT = 2;

  private final Map<String, String> values;

  CodeMap(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** The longest beginning of a code that has a value, and the value. */
  Optional<Map.Entry<String, String>> longest(String code) {
    for (int end = code.length(); end >= ROOT; end--) {
      String key = code.substring(0, end);
      String value = values.get(key);
      if (value != null) {
        return Optional.of(Map.entry(key, value));
      }
    }
    return Optional.empty();
  }
}
