package org.parley.reading.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.reading.text.WordLists;

/**
 * Tells the language of a text by its script and, for Latin script, by how many of its words are
 * the small words of a language. In doubt a text is English: a headline or a table of figures has
 * none of them. Thread-safe.
 */
public final class LanguageDetector {
  /** Code of English. */
  public static final String ENGLISH = "en";

  /** What is looked at of a text, in UTF-16 code units; a text does not change its language. */
  private static final int SAMPLE = 20_000;

  /** A language needs this many small words to be told at all. */
  private static final int MIN_HITS = 3;

  /** And so many different ones: a table that repeats one word is no text. */
  private static final int MIN_KINDS = 3;

  private static final double MIN_SHARE = 0.12;

  /** How much better than English another language must fit. */
  private static final double MARGIN = 1.4;

  /** In a sentence or two, foreign names weigh much. */
  private static final int SHORT = 30;

  private static final double SHORT_MARGIN = 2;

  private static final Map<String, List<String>> LANGUAGES_OF_WORD = load();

  private LanguageDetector() {}

  /**
   * The language of a text.
   *
   * @param declared what the page or the line says; it decides only when the text does not show it
   */
  public static String detect(String text, Optional<String> declared) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Optional<String> byScript = Scripts.language(sample);
    return byScript
        .or(() -> byWords(sample))
        .or(() -> declared.map(LanguageDetector::code))
        .orElse(ENGLISH);
  }

  /** {@code en} for {@code en-US}, {@code EN_gb} or {@code en}. */
  public static String code(String tag) {
    String[] parts = tag.strip().split("[-_]", 2);
    return parts[0].toLowerCase(Locale.ROOT);
  }

  private static Optional<String> byWords(String sample) {
    Map<String, Integer> hits = new TreeMap<>();
    Map<String, Set<String>> kinds = new TreeMap<>();
    int words = 0;
    int begin = -1;
    for (int i = 0; i <= sample.length(); i++) {
      boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words++;
        String word = sample.substring(begin, i).toLowerCase(Locale.ROOT);
        for (String language : LANGUAGES_OF_WORD.getOrDefault(word, List.of())) {
          hits.merge(language, 1, Integer::sum);
          kinds.computeIfAbsent(language, l -> new HashSet<>()).add(word);
        }
        begin = -1;
      }
    }
    kinds.forEach(
        (language, of) -> {
          if (of.size() < MIN_KINDS && !language.equals(ENGLISH)) {
            hits.remove(language);
          }
        });
    return decide(hits, words);
  }

  private static Optional<String> decide(Map<String, Integer> hits, int words) {
    int english = hits.getOrDefault(ENGLISH, 0);
    String best = ENGLISH;
    int most = english;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    boolean told = most >= MIN_HITS && most >= MIN_SHARE * words;
    if (!told) {
      return Optional.empty();
    }
    double margin = words < SHORT ? SHORT_MARGIN : MARGIN;
    return Optional.of(most > margin * english + 1 ? best : ENGLISH);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> languages = new HashMap<>();
    WordLists.words(LanguageDetector.class, "stopwords.properties")
        .forEach(
            (language, words) ->
                words.stream()
                    .distinct()
                    .forEach(
                        word ->
                            languages.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
    languages.replaceAll((word, list) -> List.copyOf(list));
    return Collections.unmodifiableMap(languages);
  }
}
