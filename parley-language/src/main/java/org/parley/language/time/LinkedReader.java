package org.parley.language.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.language.time.Anchor.Direction;

/**
 * Dates counted from another date of the text: "the next day", "two days later", "a month earlier",
 * "on Tuesday, two days after the rebels fired". Without such a date, and where the result would
 * lie behind the document's date though the sentence is of the past, they stay unresolved.
 */
final class LinkedReader {
  private static final Set<String> STRETCH =
      Set.of("over", "in", "within", "during", "for", "throughout");

  private final DateWords words;
  private final Anchor anchor;
  private final Tenses tenses;

  /**
   * The date to count from.
   *
   * @param end behind its last token if it stands in the same sentence, else −1
   */
  record Link(Resolved date, int end) {}

  LinkedReader(DateWords words, Anchor anchor, Tenses tenses) {
    this.words = words;
    this.anchor = anchor;
    this.tenses = tenses;
  }

  Optional<Reading> at(int i, Optional<Link> link) {
    Optional<Reading> named = named(i, link);
    return named.isPresent() ? named : counted(i, link);
  }

  /** "The next day", "the previous month", "the same day", "the day before". */
  private Optional<Reading> named(int i, Optional<Link> link) {
    boolean that = words.lower(i).equals("that");
    if (!words.lower(i).equals("the") && !that) {
      return Optional.empty();
    }
    int at = that ? i + 1 : i + 2;
    Optional<Unit> unit = singular(at);
    if (unit.isPresent()) {
      Optional<Integer> step = that ? Optional.of(0) : step(words.lower(i + 1));
      if (step.isPresent()) {
        boolean stretch = words.is(i - 1, STRETCH) && unit.get() != Unit.DAY;
        return stretch && words.lower(i + 1).equals("next")
            ? Reading.unresolved(at + 1)
            : Reading.of(at + 1, linked(i, link, unit.get(), step.get()));
      }
    }
    if (that || !words.isEnd(i + 3)) {
      return Optional.empty();
    }
    Optional<Unit> plain = singular(i + 1);
    Optional<Integer> side = side(words.lower(i + 2));
    return plain.isPresent() && side.isPresent()
        ? Reading.of(i + 3, linked(i, link, plain.get(), side.get()))
        : Optional.empty();
  }

  private Optional<Unit> singular(int i) {
    return words.lower(i).endsWith("s") ? Optional.empty() : Unit.of(words.lower(i));
  }

  private static Optional<Integer> step(String word) {
    return switch (word) {
      case "next", "following" -> Optional.of(1);
      case "previous", "preceding" -> Optional.of(-1);
      case "same" -> Optional.of(0);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> side(String word) {
    return switch (word) {
      case "before", "earlier" -> Optional.of(-1);
      case "after", "later", "afterwards" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  /** "Two days later", "a month earlier", "two days after the rebels fired". */
  private Optional<Reading> counted(int i, Optional<Link> link) {
    OptionalInt number = Calendar.number(words.form(i));
    Optional<Unit> unit = Unit.of(words.lower(i + 1));
    Optional<Integer> side = side(words.lower(i + 2));
    if (number.isEmpty() || unit.isEmpty() || side.isEmpty()) {
      return Optional.empty();
    }
    int count = side.get() * number.getAsInt();
    boolean adverb = !Set.of("before", "after").contains(words.lower(i + 2));
    if (adverb || words.isEnd(i + 3)) {
      return Reading.of(i + 3, linked(i, link, unit.get(), count));
    }
    // What the date in front of the comma came after lies on its other side
    boolean beside = link.isPresent() && words.form(i - 1).equals(",") && link.get().end() == i - 1;
    return beside
        ? Reading.of(i + 3, linked(i, link, unit.get(), -count))
        : Reading.unresolved(i + 3);
  }

  private Optional<Resolved> linked(int i, Optional<Link> link, Unit unit, int count) {
    Optional<Resolved> date = link.flatMap(l -> unit.from(l.date(), count));
    boolean future = tenses.direction(i) == Direction.FUTURE;
    return date.filter(d -> future || !anchor.isBefore(d));
  }
}
