package org.parley.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The language that a script other than Latin speaks for. */
final class Scripts {
  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeScript.CYRILLIC, "ru"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"));

  private Scripts() {}

  /** The language by script, if most letters are not Latin. */
  static Optional<String> language(String sample) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int japanese =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (2 * letters.getOrDefault(UnicodeScript.LATIN, 0) >= all) {
      return Optional.empty();
    }
    if (10 * japanese > all) {
      return Optional.of("ja");
    }
    UnicodeScript best = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      if (entry.getKey() != UnicodeScript.LATIN
          && (best == UnicodeScript.LATIN || entry.getValue() > letters.getOrDefault(best, 0))) {
        best = entry.getKey();
      }
    }
    if (best == UnicodeScript.CYRILLIC && sample.chars().anyMatch(c -> c == 'ї' || c == 'є')) {
      return Optional.of("uk");
    }
    return Optional.of(LANGUAGES.getOrDefault(best, "und"));
  }
}
