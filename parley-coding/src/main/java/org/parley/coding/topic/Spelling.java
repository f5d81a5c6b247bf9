package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings spellings of one word together: case, apostrophes, British and American forms, and
 * prefixes with or without a hyphen ("co-operation", "de-escalate"). Applied to phrases and texts
 * alike, so that a phrase need stand in a codebook only once.
 */
final class Spelling {
  private static final Set<String> PREFIXES =
      Set.of("co", "de", "re", "pre", "non", "anti", "counter", "multi", "cease", "inter", "mis");

  private static final Map<String, String> STEMS =
      Map.ofEntries(
          Map.entry("defense", "defence"),
          Map.entry("offense", "offence"),
          Map.entry("program", "programme"),
          Map.entry("programs", "programmes"),
          Map.entry("center", "centre"),
          Map.entry("centers", "centres"),
          Map.entry("maneuver", "manoeuvre"),
          Map.entry("maneuvers", "manoeuvres"),
          Map.entry("fulfil", "fulfill"),
          Map.entry("fulfilment", "fulfillment"));

  private static final List<String> WITHOUT_U =
      List.of("neighbor", "favor", "honor", "labor", "behavior", "harbor", "rumor", "endeavor");

  private Spelling() {}

  /** True for a part before a hyphen that belongs to the word after it. */
  static boolean isPrefix(String part) {
    return PREFIXES.contains(part);
  }

  /** One spelling for all forms of a word; {@code word} has no hyphen. */
  static String normal(String word) {
    String w = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    w = STEMS.getOrDefault(w, w);
    for (String american : WITHOUT_U) {
      if (w.startsWith(american)) {
        int r = american.length() - 1;
        w = w.substring(0, r) + "u" + w.substring(r);
      }
    }
    if (w.startsWith("skeptic")) {
      w = "sc" + w.substring(2);
    }
    return w.length() > 5 ? w.replace("iz", "is") : w;
  }

  /** The parts of a word at hyphens, slashes and before a possessive ending. */
  static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isHyphen(c) || c == '/') {
        flush(part, parts);
      } else {
        if (isApostrophe(c) && i == word.length() - 2 && word.charAt(i + 1) == 's' && i > 0) {
          flush(part, parts);
        }
        part.append(c);
      }
    }
    flush(part, parts);
    return parts;
  }

  /** True for the strings that join two words into one. */
  static boolean isHyphen(String form) {
    return form.length() == 1 && isHyphen(form.charAt(0));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (part.length() == 0) {
      return;
    }
    String word = part.toString();
    part.setLength(0);
    int last = parts.size() - 1;
    if (last >= 0 && isPrefix(parts.get(last).toLowerCase(Locale.ROOT))) {
      parts.set(last, parts.get(last) + word);
    } else {
      parts.add(word);
    }
  }
}
