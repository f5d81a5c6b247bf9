package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A phrase of a codebook ready for matching. Words stand between blanks and match form or lemma;
 * {@code a|b} is either word, {@code *} up to {@value #GAP} words of any kind, {@code show/n} the
 * word as a noun only ({@code /v} verb, {@code /b} verb in its base form, {@code /j} adjective or
 * adverb).
 */
final class Phrase {
  static final int GAP = 4;

  private static final String BASE = "base";

  /** One place of a phrase; a gap has no words. */
  private record Place(Set<String> words, String pos) {
    boolean isGap() {
      return words.isEmpty();
    }

    private boolean isOf(String tag) {
      return pos.equals(BASE) ? tag.equals("VB") || tag.equals("VBP") : tag.startsWith(pos);
    }

    boolean accepts(Unit unit) {
      if (!pos.isEmpty() && !unit.pos().isEmpty() && !isOf(unit.pos())) {
        return false;
      }
      for (String word : words) {
        if (unit.is(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private final String text;
  private final List<Place> places = new ArrayList<>();
  private final int length;

  /** "The council": followed by "of" it is another one, "the council of elders". */
  private final boolean isShortName;

  /**
   * @throws IllegalArgumentException if the phrase is blank or begins or ends with a gap
   */
  Phrase(String text) {
    this.text = text;
    for (String word : text.strip().split("\\s+", -1)) {
      place(word);
    }
    if (places.isEmpty() || places.get(0).isGap() || places.get(places.size() - 1).isGap()) {
      throw new IllegalArgumentException(
          "a phrase must begin and end with a word, got \"" + text + "\"");
    }
    this.isShortName = places.size() == 2 && places.get(0).words().contains("the");
    this.length = (int) places.stream().filter(p -> !p.isGap()).count();
  }

  private void place(String word) {
    if (word.equals("*")) {
      places.add(new Place(Set.of(), ""));
      return;
    }
    int slash = word.length() - 2;
    boolean tagged = slash > 0 && word.charAt(slash) == '/';
    String pos = tagged ? pos(word.charAt(slash + 1)) : "";
    String body = tagged && !pos.isEmpty() ? word.substring(0, slash) : word;
    if (body.indexOf('|') >= 0) {
      Set<String> words = new TreeSet<>();
      for (String alternative : body.split("\\|", -1)) {
        if (!alternative.isEmpty()) {
          words.add(Spelling.normal(alternative));
        }
      }
      places.add(new Place(words, pos));
      return;
    }
    for (String part : Spelling.parts(body)) {
      places.add(new Place(Set.of(Spelling.normal(part)), pos));
    }
  }

  private static String pos(char tag) {
    return switch (Character.toLowerCase(tag)) {
      case 'v' -> "VB";
      case 'b' -> BASE;
      case 'n' -> "NN";
      case 'j' -> "JJ";
      default -> "";
    };
  }

  String text() {
    return text;
  }

  /** Number of words, gaps not counted. */
  int length() {
    return length;
  }

  /** The words it can begin with. */
  Set<String> first() {
    return places.get(0).words();
  }

  /** End of the match that begins at unit {@code at}, −1 for none; the shortest gaps win. */
  int match(List<Unit> units, int at) {
    int end = match(units, at, 0);
    boolean another = isShortName && end >= 0 && end < units.size() && units.get(end).is("of");
    return another ? -1 : end;
  }

  private int match(List<Unit> units, int at, int place) {
    int unit = at;
    for (int p = place; p < places.size(); p++) {
      if (places.get(p).isGap()) {
        for (int skip = 0; skip <= GAP && unit + skip < units.size(); skip++) {
          int end = match(units, unit + skip, p + 1);
          if (end >= 0) {
            return end;
          }
        }
        return -1;
      }
      if (unit >= units.size() || !places.get(p).accepts(units.get(unit))) {
        return -1;
      }
      unit++;
    }
    return unit;
  }

  @Override
  public String toString() {
    return text.toLowerCase(Locale.ROOT);
  }
}
