package org.parley.codebook;

import java.util.List;
import java.util.Map;

/** A YAML value without YAML's guesses: every scalar stays the text it is ("NO" is Norway's). */
sealed interface YamlNode {
  /** 1-based. */
  int line();

  /** What it is, for messages. */
  String description();

  /** A scalar; {@code plain} if it stood without quotation marks. */
  record Text(String value, boolean plain, int line) implements YamlNode {
    boolean isNothing() {
      return plain && (value.isEmpty() || value.equals("null") || value.equals("~"));
    }

    @Override
    public String description() {
      return isNothing() ? "nothing" : "the text \"" + value + "\"";
    }
  }

  /** A list. */
  record Items(List<YamlNode> values, int line) implements YamlNode {
    @Override
    public String description() {
      return "a list";
    }
  }

  /** A map, in the order of the file. */
  record Fields(Map<String, YamlNode> values, int line) implements YamlNode {
    @Override
    public String description() {
      return "a map";
    }
  }
}
