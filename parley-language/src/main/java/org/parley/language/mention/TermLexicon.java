package org.parley.language.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.language.text.Normaliser;

/**
 * The terms of the codebook's channels and agreements: a name inside one ("Ardane Accords",
 * "Norland-Sudmark Council") names no actor. Immutable.
 */
final class TermLexicon {
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  TermLexicon(Codebook codebook) {
    codebook.channels().forEach(channel -> channel.terms().forEach(this::add));
    codebook.agreements().forEach(agreement -> agreement.terms().forEach(this::add));
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
  }

  private void add(String term) {
    String plain = Normaliser.normalise(term).toLowerCase(Locale.ROOT);
    if (!plain.isEmpty()) {
      byFirstWord
          .computeIfAbsent(plain.substring(0, wordEnd(plain, 0)), key -> new ArrayList<>())
          .add(plain);
    }
  }

  /** Begin and end of the terms in a normalised text, from the left, the longest first. */
  List<int[]> find(String text) {
    List<int[]> found = new ArrayList<>();
    if (byFirstWord.isEmpty()) {
      return found;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int i = 0;
    while (i < lower.length()) {
      if (!Character.isLetterOrDigit(lower.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(lower, i);
      for (String term : byFirstWord.getOrDefault(lower.substring(i, end), List.of())) {
        int stop = i + term.length();
        boolean whole = stop >= lower.length() || !Character.isLetterOrDigit(lower.charAt(stop));
        if (whole && lower.startsWith(term, i)) {
          found.add(new int[] {i, stop});
          end = Math.max(end, stop);
          break;
        }
      }
      i = end;
    }
    return found;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(from + 1, text.length()));
  }
}
