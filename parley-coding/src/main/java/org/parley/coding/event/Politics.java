package org.parley.coding.event;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.record.Actor;

/**
 * Whether an event belongs to politics: states, organisations, governments, armed forces, courts,
 * parties, armed groups act in it; people, companies, press only toward one of these, or in acts of
 * the people such as protest. Diplomacy is only that of the former.
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
    if (Words.begins(words.official, code)) {
      return false;
    }
    if (target.isPresent() && isPolitical(target.get())) {
      return true;
    }
    return Words.begins(words.popularCode, code)
        && source.code().length() > GROUP
        && !isSector(source.code().toLowerCase(Locale.ROOT).substring(0, GROUP));
  }

  /** Whether harm done to the actor by nobody knows whom is politics: not plain crime. */
  boolean isExposed(Actor actor) {
    return isPolitical(actor) || sectors(actor).anyMatch(words.exposedSector::contains);
  }

  /** Whether the code names an office or group that acts in politics, not only a state. */
  boolean holdsOffice(Actor actor) {
    return sectors(actor).anyMatch(words.politicalSector::contains);
  }

  private boolean isPolitical(Actor actor) {
    String code = actor.code().toLowerCase(Locale.ROOT);
    if (code.isBlank()) {
      return actor.role().isPresent();
    }
    if (code.length() == GROUP && isSector(code)) {
      // a group of no known state: "a driver", "one assailant"
      return false;
    }
    if (holdsOffice(actor)) {
      return true;
    }
    boolean popular = sectors(actor).anyMatch(words.popularSector::contains);
    return !popular && !code.startsWith("mnc") && !code.startsWith("ngo");
  }

  private boolean isSector(String three) {
    return words.politicalSector.contains(three) || words.popularSector.contains(three);
  }

  /** What stands after the state in the code, in threes. */
  private static Stream<String> sectors(Actor actor) {
    String code = actor.code().toLowerCase(Locale.ROOT);
    return IntStream.range(1, code.length() / GROUP)
        .mapToObj(i -> code.substring(i * GROUP, (i + 1) * GROUP));
  }
}
