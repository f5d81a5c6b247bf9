package org.parley.language.mention;

import java.util.Set;
import org.parley.record.Voice;

/** Sectors at the end of an actor code: groups of three letters after those of the actor. */
final class Sector {
  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "SPY", "LEG", "JUD", "COP");
  private static final Set<String> ABOVE_STATES = Set.of("IGO", "NGO", "IMG", "MNC");
  private static final int LETTERS = 3;

  private Sector() {}

  /** True when {@code code} carries {@code sector} after its first group. */
  static boolean has(String code, String sector) {
    for (int i = LETTERS; i + LETTERS <= code.length(); i += LETTERS) {
      if (code.startsWith(sector, i)) {
        return true;
      }
    }
    return false;
  }

  /** The country that a code begins with; empty for actors above or outside states. */
  static String country(String code) {
    String first = code.length() < LETTERS ? "" : code.substring(0, LETTERS);
    return ABOVE_STATES.contains(first) ? "" : first;
  }

  /** How a person with an office of this code is counted. */
  static Voice voice(String code) {
    if (OFFICIAL.stream().anyMatch(sector -> has(code, sector))) {
      return Voice.OFFICIAL;
    }
    return has(code, "MED") ? Voice.MEDIA : Voice.EXPERT;
  }
}
