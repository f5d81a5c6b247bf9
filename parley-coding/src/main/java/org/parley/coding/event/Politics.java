package org.parley.coding.event;

import java.util.Locale;
import java.util.Optional;
import org.parley.record.Actor;

/**
 * Whether an event belongs to politics: states, organisations, governments, armed forces, courts,
 * parties, armed groups act in it; people, companies, press only toward one of these, or in acts of
 * the people such as protest.
 */
final class Politics {
  private static final int GROUP = 3;
  private final Words words;

  Politics(Words words) {
    this.words = words;
  }

  boolean isPolitical(String code, Actor source, Optional<Actor> target) {
    if (isPolitical(source)) {
      return true;
    }
    if (target.isPresent() && isPolitical(target.get())) {
      return true;
    }
    return Words.begins(words.popularCode, code) && source.code().length() > GROUP;
  }

  private boolean isPolitical(Actor actor) {
    String code = actor.code().toLowerCase(Locale.ROOT);
    if (code.isBlank()) {
      return actor.role().isPresent();
    }
    if (code.length() == GROUP
        && (words.politicalSector.contains(code) || words.popularSector.contains(code))) {
      // a group of no known state: "a driver", "one assailant"
      return false;
    }
    boolean popular = false;
    for (int i = GROUP; i + GROUP <= code.length(); i += GROUP) {
      String sector = code.substring(i, i + GROUP);
      if (words.politicalSector.contains(sector)) {
        return true;
      }
      popular |= words.popularSector.contains(sector);
    }
    return !popular && !code.startsWith("mnc") && !code.startsWith("ngo");
  }
}
