package org.parley.track.occurrence;

import java.util.List;

/**
 * Which CAMEO roots one event may have in the eyes of two reporters. Violence is told as assault,
 * fight or mass violence; an exercise with others as cooperation or show of force; a round of talks
 * as consultation or diplomatic cooperation; an appeal as a demand. Promises (03) are not what is
 * promised; words of refusal, accusation and protest (11, 12, 14) are acts of their own. None of
 * these has a neighbour.
 */
final class ActKinship {
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("15", "18", "19", "20"),
          List.of("04", "05", "06"),
          List.of("06", "07"),
          List.of("06", "15"),
          List.of("02", "10"),
          List.of("16", "17"));

  private static final double SAME_CODE = 1;
  private static final double SAME_ROOT = 0.9;
  private static final double NEIGHBOURS = 0.6;

  private ActKinship() {}

  static String root(String cameo) {
    return cameo.substring(0, 2);
  }

  /** 1 same code, 0.9 same root, 0.6 neighbours, 0 else. */
  static double of(String one, String other) {
    if (one.equals(other)) {
      return SAME_CODE;
    }
    if (root(one).equals(root(other))) {
      return SAME_ROOT;
    }
    return FAMILIES.stream().anyMatch(f -> f.contains(root(one)) && f.contains(root(other)))
        ? NEIGHBOURS
        : 0;
  }

  /** Keys of which neighbours share one at least. */
  static List<String> families(String cameo) {
    String root = root(cameo);
    List<String> keys =
        FAMILIES.stream().filter(f -> f.contains(root)).map(f -> String.join("-", f)).toList();
    return keys.isEmpty() ? List.of(root) : keys;
  }
}
