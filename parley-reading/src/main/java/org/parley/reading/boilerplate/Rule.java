package org.parley.reading.boilerplate;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One kind of boilerplate.
 *
 * @param words most words that a line of this kind has, which also bounds the work of the pattern
 */
record Rule(String name, Place place, Takes takes, int words, Pattern pattern) {
  Rule {
    Objects.requireNonNull(pattern, "pattern");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a rule must not be blank");
    }
    if (words < 1 || words > 200) {
      throw new IllegalArgumentException("words of rule " + name + " must be 1..200, got " + words);
    }
  }
}
