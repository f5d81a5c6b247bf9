package org.parley.language.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Abbreviations of English, read from {@code abbreviations.txt}.
 *
 * @param open those that never end a sentence
 * @param either those that may
 * @param openers words that often open a sentence
 */
record Abbreviations(Set<String> open, Set<String> either, Set<String> openers) {
  static final Abbreviations ENGLISH = read();

  Abbreviations {
    open = Set.copyOf(open);
    either = Set.copyOf(either);
    openers = Set.copyOf(openers);
  }

  private static Abbreviations read() {
    Map<String, Set<String>> sections = new HashMap<>();
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
      if (in == null) {
        throw new IllegalStateException("abbreviations.txt is missing from the program");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Set<String> section = new HashSet<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = sections.computeIfAbsent(line, key -> new HashSet<>());
        } else if (!line.startsWith("#")) {
          section.addAll(Set.of(line.strip().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Abbreviations(
        sections.getOrDefault("[open]", Set.of()),
        sections.getOrDefault("[either]", Set.of()),
        sections.getOrDefault("[openers]", Set.of()));
  }
}
