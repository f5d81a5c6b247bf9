package org.parley.track.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.codebook.Codebook;

/** The words of horizons: numbers, months and units from the lexicons {@code outlook.due-*}. */
final class HorizonWords {
  /** More words are no horizon. */
  private static final int MOST = 24;

  private final Map<String, String> numbers;
  private final Map<String, String> months;
  private final Map<String, String> units;
  private final Map<String, String> vague;
  private final Map<String, String> roles;

  HorizonWords(Codebook codebook) {
    numbers = pairs(codebook, "outlook.due-number");
    months = pairs(codebook, "outlook.due-month");
    units = pairs(codebook, "outlook.due-unit");
    vague = pairs(codebook, "outlook.due-vague");
    roles = pairs(codebook, "outlook.due-word");
  }

  /** What a word does in a horizon. */
  enum Role {
    BY,
    BEFORE,
    UNTIL,
    WITHIN,
    IN,
    AFTER,
    FOR,
    THIS,
    NEXT,
    END,
    NONE
  }

  /** A codebook without the lexicon resolves nothing. */
  private static Map<String, String> pairs(Codebook codebook, String lexicon) {
    Map<String, String> out = new HashMap<>();
    for (String entry : codebook.lexicons().getOrDefault(lexicon, List.of())) {
      int blank = entry.lastIndexOf(' ');
      if (blank <= 0) {
        throw new IllegalArgumentException(
            lexicon + " holds words with a value each, got \"" + entry + "\"");
      }
      out.put(entry.substring(0, blank), entry.substring(blank + 1));
    }
    return out;
  }

  /** Words and numbers in lower case; hyphens and the like part them. */
  static List<String> of(String text) {
    return of(text, MOST);
  }

  /**
   * The same for longer texts.
   *
   * @param most number of words after which the rest is left
   */
  static List<String> of(String text, int most) {
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length() && out.size() < most; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        out.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return out;
  }

  Role role(String word) {
    return Optional.ofNullable(roles.get(word))
        .map(r -> Role.valueOf(r.toUpperCase(Locale.ROOT)))
        .orElse(Role.NONE);
  }

  /** A number up to 999, in words or digits. */
  OptionalInt number(String word) {
    String named = numbers.getOrDefault(word, word);
    return named.length() <= 3 && isDigits(named)
        ? OptionalInt.of(Integer.parseInt(named))
        : OptionalInt.empty();
  }

  OptionalInt month(String word) {
    String month = months.get(word);
    return month == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(month));
  }

  Optional<Unit> unit(String word) {
    return Optional.ofNullable(units.get(word)).map(u -> Unit.valueOf(u.toUpperCase(Locale.ROOT)));
  }

  /** How many "weeks" or "months" without a number are at most, if that can be said. */
  OptionalInt atMost(String word) {
    String most = vague.get(word);
    return most == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(most));
  }

  /** A year between 1900 and 2199. */
  static OptionalInt year(String word) {
    if (word.length() != 4 || !isDigits(word)) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(word);
    return year >= 1900 && year < 2200 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
