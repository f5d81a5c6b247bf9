package org.parley.language.parse;

/**
 * Base forms of regular past forms, by spelling, for those that the library's dictionary leaves as
 * they are ("ended", "provided"). It knows no words: where spelling leaves two readings, an
 * unstressed last syllable ("happened", "visited") decides for the shorter.
 */
final class PastForms {
  private static final int SHORTEST = 5;

  private PastForms() {}

  /** The base form of a verb in lower case that ends in "ed"; any other word as it is. */
  static String base(String form) {
    if (form.length() < SHORTEST || !form.endsWith("ed") || form.endsWith("eed")) {
      return form;
    }
    String stem = form.substring(0, form.length() - 2);
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    char before = stem.charAt(last - 1);
    if (end == 'i') {
      return stem.substring(0, last) + "y";
    }
    if (end == before) {
      return "lsfz".indexOf(end) >= 0 ? stem : stem.substring(0, last);
    }
    return hasSilentE(stem, before, end) ? stem + "e" : stem;
  }

  private static boolean hasSilentE(String stem, char before, char end) {
    if ("vcuz".indexOf(end) >= 0 || end == 'g' && !stem.endsWith("ong")) {
      return true;
    }
    if (end == 's') {
      return before != 's';
    }
    boolean single =
        isVowel(before) && !(stem.length() > 2 && isVowel(stem.charAt(stem.length() - 3)));
    boolean unstressed = stem.matches(".*[aeiouy].*(e[nrlt]|it|o[nrp])");
    return "dtkpmnrlb".indexOf(end) >= 0 && single && !unstressed;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
