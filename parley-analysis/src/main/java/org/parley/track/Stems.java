package org.parley.track;

import java.util.ArrayList;
import java.util.List;

/** Words of a text and the families they belong to, for comparing sentences without a parse. */
public final class Stems {
  /** Longest text that is looked at, in tokens: a hostile "sentence" must cost no more. */
  private static final int LONGEST = 400;

  /** Letters that a stem has at least. */
  public static final int SHORTEST = 3;

  private static final int STEM = 6;

  private static final List<String> ENDINGS =
      List.of("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y");

  private Stems() {}

  /** Without common endings of inflection, and no longer than six letters: a family of words. */
  public static String stem(String lower) {
    String stem = lower;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.length() > STEM ? stem.substring(0, STEM) : stem;
  }

  /** Words and figures; a possessive "'s" is cut off. */
  public static List<String> tokens(String text) {
    List<String> out = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length() && out.size() < LONGEST; i++) {
      boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (in && begin < 0) {
        begin = i;
      } else if (!in && begin >= 0) {
        if (i - begin > 1 || Character.isDigit(text.charAt(begin))) {
          out.add(text.substring(begin, i));
        }
        begin = -1;
      }
    }
    return out;
  }
}
