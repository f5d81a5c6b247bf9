package org.parley.reading.boilerplate;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * All rules.
 *
 * @param content a sentence in which this is found is never boilerplate
 */
record Rules(List<Rule> rules, Pattern content) {
  Rules {
    rules = List.copyOf(rules);
    Objects.requireNonNull(content, "content");
  }
}
