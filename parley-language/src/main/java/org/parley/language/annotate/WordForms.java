package org.parley.language.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inflected forms of English words, generously: a form that does not exist does no harm. */
final class WordForms {
  private static final Map<String, List<String>> IRREGULAR = read();

  private WordForms() {}

  static Set<String> ofVerb(String lemma) {
    Set<String> forms = new HashSet<>(ofNoun(lemma));
    forms.addAll(IRREGULAR.getOrDefault(lemma, List.of()));
    int last = lemma.length() - 1;
    if (lemma.endsWith("e")) {
      forms.add(lemma + "d");
      forms.add(lemma.substring(0, last) + "ing");
    } else if (lemma.endsWith("y")) {
      forms.add(lemma.substring(0, last) + "ied");
      forms.add(lemma + "ed");
    } else {
      forms.add(lemma + "ed");
      forms.add(lemma + lemma.charAt(last) + "ed");
      forms.add(lemma + lemma.charAt(last) + "ing");
    }
    forms.add(lemma + "ing");
    return forms;
  }

  static Set<String> ofNoun(String lemma) {
    Set<String> forms = new HashSet<>();
    forms.add(lemma);
    forms.add(lemma + "s");
    if (lemma.endsWith("y")) {
      forms.add(lemma.substring(0, lemma.length() - 1) + "ies");
    } else {
      forms.add(lemma + "es");
    }
    return forms;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> forms = new HashMap<>();
    try (InputStream in = WordForms.class.getResourceAsStream("irregular-verbs.txt")) {
      if (in == null) {
        throw new IllegalStateException("irregular-verbs.txt is missing from the program");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> words = List.of(line.strip().split(" "));
          forms.put(words.get(0), words.subList(1, words.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(forms);
  }
}
