package org.parley.track.channel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds phrases of a list in plain text, whole words only, whatever their case. */
final class Words {
  private final List<String> phrases;

  Words(List<String> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /** Where a phrase begins, and the first character after it. */
  record Place(int begin, int end) {}

  /** The first phrase in a text; of two that begin together the longer. */
  Optional<Place> first(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Place best = null;
    for (String phrase : phrases) {
      int at = find(lower, phrase);
      if (at >= 0
          && (best == null
              || at < best.begin()
              || (at == best.begin() && at + phrase.length() > best.end()))) {
        best = new Place(at, at + phrase.length());
      }
    }
    return Optional.ofNullable(best);
  }

  private static int find(String text, String phrase) {
    int at = text.indexOf(phrase);
    while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + phrase.length()))) {
      at = text.indexOf(phrase, at + 1);
    }
    return at;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
