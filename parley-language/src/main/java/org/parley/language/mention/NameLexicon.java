package org.parley.language.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Alias;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.document.PartialDate;
import org.parley.language.text.Normaliser;

/**
 * All names of a codebook, found in a normalised text by their first word: from the left, the
 * longest first, with their case; in a text in capitals without. Immutable; to be shared by
 * threads.
 */
public final class NameLexicon {
  /** Shorter names ("US", "IS") are words of their own in a headline in capitals. */
  private static final int SHORTEST_IN_CAPITALS = 3;

  private final Map<String, List<Entry>> byFirstWord;
  private final Map<String, List<Entry>> byFirstWordInCapitals;

  public NameLexicon(Codebook codebook) {
    List<Entry> entries = new ArrayList<>();
    for (Entity entity : codebook.entities()) {
      add(entries, entity.name(), AliasForm.NAME, entity);
      for (Alias alias : entity.aliases()) {
        add(entries, alias.text(), alias.form(), entity);
      }
    }
    byFirstWord = index(entries);
    byFirstWordInCapitals =
        index(
            entries.stream()
                .filter(e -> e.text.length() >= SHORTEST_IN_CAPITALS)
                .map(e -> new Entry(e.text.toUpperCase(Locale.ROOT), e.form, e.entity))
                .toList());
  }

  private static void add(List<Entry> entries, String name, AliasForm form, Entity entity) {
    String text = Normaliser.normalise(name);
    if (!text.isEmpty()) {
      entries.add(new Entry(text, form, entity));
    }
  }

  private static Map<String, List<Entry>> index(List<Entry> entries) {
    Map<String, List<Entry>> index = new HashMap<>();
    for (Entry entry : entries) {
      index
          .computeIfAbsent(
              entry.text.substring(0, wordEnd(entry.text, 0)), key -> new ArrayList<>())
          .add(entry);
    }
    Comparator<Entry> longestFirst = Comparator.comparing(e -> -e.text.length());
    index.values().forEach(list -> list.sort(longestFirst));
    return index;
  }

  /**
   * Finds names that do not overlap.
   *
   * @param date decides between persons of the same name: who held an office then
   */
  public List<NameHit> find(String text, Optional<PartialDate> date) {
    boolean capitals = isInCapitals(text);
    Map<String, List<Entry>> index = capitals ? byFirstWordInCapitals : byFirstWord;
    List<NameHit> hits = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!startsWord(text, i)) {
        i++;
        continue;
      }
      int wordEnd = wordEnd(text, i);
      Optional<Entry> entry =
          best(index.getOrDefault(text.substring(i, wordEnd), List.of()), text, i, date);
      if (entry.isEmpty() && !capitals && isShouted(text, i, wordEnd)) {
        // "ILVA DORN:" in a transcript; one word alone may be an abbreviation.
        entry =
            best(
                    byFirstWordInCapitals.getOrDefault(text.substring(i, wordEnd), List.of()),
                    text,
                    i,
                    date)
                .filter(e -> e.text.indexOf(' ') > 0);
      }
      if (entry.isPresent()) {
        int end = i + entry.get().text.length();
        hits.add(new NameHit(i, end, entry.get().entity, entry.get().form, isBound(text, i, end)));
        i = end;
      } else {
        i = wordEnd;
      }
    }
    return hits;
  }

  private static boolean isShouted(String text, int begin, int end) {
    return end - begin > 1 && text.substring(begin, end).chars().allMatch(Character::isUpperCase);
  }

  private static Optional<Entry> best(
      List<Entry> entries, String text, int at, Optional<PartialDate> date) {
    Optional<Entry> best = Optional.empty();
    for (Entry entry : entries) {
      if (best.isPresent() && entry.text.length() < best.get().text.length()) {
        break;
      }
      int end = at + entry.text.length();
      boolean matches =
          text.startsWith(entry.text, at)
              && (end >= text.length()
                  || !Character.isLetterOrDigit(text.charAt(end))
                  || !Character.isLetterOrDigit(text.charAt(end - 1)));
      if (matches
          && (best.isEmpty()
              || !inOffice(best.get().entity, date) && inOffice(entry.entity, date))) {
        best = Optional.of(entry);
      }
    }
    return best;
  }

  private static boolean inOffice(Entity entity, Optional<PartialDate> date) {
    return entity.officeAt(date).isPresent();
  }

  /** "pro-X" and "X-backed", but not "X-Y talks". */
  private static boolean isBound(String text, int begin, int end) {
    boolean suffixed =
        end + 1 < text.length()
            && text.charAt(end) == '-'
            && Character.isLowerCase(text.charAt(end + 1));
    if (suffixed || begin < 2 || text.charAt(begin - 1) != '-') {
      return suffixed;
    }
    int prefix = begin - 1;
    while (prefix > 0 && Character.isLetter(text.charAt(prefix - 1))) {
      prefix--;
    }
    return Character.isLowerCase(text.charAt(prefix));
  }

  private static boolean startsWord(String text, int i) {
    return Character.isLetterOrDigit(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(from + 1, text.length()));
  }

  /** Two words or more and hardly a letter in lower case. */
  static boolean isInCapitals(String text) {
    int upper = 0;
    int lower = 0;
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      } else if (c == ' ') {
        blanks++;
      }
    }
    return blanks > 0 && upper > 8 && lower * 8 <= upper;
  }

  private record Entry(String text, AliasForm form, Entity entity) {}
}
