package org.parley.language.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Token;
import org.parley.language.time.Anchor.Direction;

/** "Wednesday", "last Wednesday", "Tuesday last week", "Wednesday, April 20". */
final class WeekdayReader {
  /** Days that feasts and memorable events are named after. */
  private static final Set<String> NAMED =
      Set.of("good", "black", "bloody", "holy", "palm", "easter", "ash", "cyber", "super");

  private static final Set<String> REPEATED = Set.of("every", "each", "any", "per");
  private static final Set<String> BRACKETS = Set.of(",", "(", "-LRB-");

  private final DateWords words;
  private final Anchor anchor;
  private final Tenses tenses;
  private final CalendarReader calendar;

  WeekdayReader(DateWords words, Anchor anchor, Tenses tenses, CalendarReader calendar) {
    this.words = words;
    this.anchor = anchor;
    this.tenses = tenses;
    this.calendar = calendar;
  }

  Optional<Reading> at(int i) {
    Optional<Reading> other = dayOfOtherWeek(i);
    if (other.isPresent()) {
      return other;
    }
    Optional<DayOfWeek> day = Calendar.weekday(words.form(i));
    if (day.isEmpty() || words.isPerson(i)) {
      return Optional.empty();
    }
    boolean named = words.is(i - 1, NAMED) && Character.isUpperCase(words.form(i - 1).charAt(0));
    if (named || words.is(i - 1, REPEATED) || isHabit(i)) {
      return Reading.unresolved(i + 1);
    }
    Optional<Reading> exact = calendar.at(i + 1);
    if (exact.isEmpty() && BRACKETS.contains(words.form(i + 1))) {
      exact = calendar.at(i + 2);
    }
    if (exact.isPresent()) {
      return exact;
    }
    int week = words.lower(i + 1).equals("of") ? i + 2 : i + 1;
    Optional<Integer> weeks = weeks(week);
    if (weeks.isPresent()) {
      return Reading.of(week + 2, anchor.weekday(day.get(), weeks.get()));
    }
    return Reading.of(i + 1, bare(i, day.get()));
  }

  private Optional<Resolved> bare(int i, DayOfWeek day) {
    return switch (words.lower(i - 1)) {
      case "last", "past", "previous" -> anchor.weekdayBefore(day);
      case "next", "coming", "upcoming" -> anchor.weekday(day, Direction.FUTURE);
      case "this" -> anchor.weekday(day, 0);
      default -> anchor.weekday(day, tenses.direction(i));
    };
  }

  /** "Friday prayers", "the Friday Club": a custom or a name, not a day. */
  private boolean isHabit(int i) {
    Optional<Token> noun = words.modified(i);
    if (noun.isEmpty()) {
      return false;
    }
    boolean custom = noun.get().pos().equals("NNS") && !words.lower(i - 1).equals("the");
    boolean name =
        noun.get().pos().startsWith("NNP")
            && noun.get().index() == i + 1
            && Calendar.month(noun.get().form()).isEmpty();
    return custom || name;
  }

  /** "Last week on Tuesday". */
  private Optional<Reading> dayOfOtherWeek(int i) {
    Optional<Integer> weeks = weeks(i);
    if (weeks.isEmpty() || !words.lower(i + 2).equals("on")) {
      return Optional.empty();
    }
    return Calendar.weekday(words.form(i + 3))
        .map(d -> new Reading(i + 4, anchor.weekday(d, weeks.get())));
  }

  /** How far the week named at a token lies from that of the document. */
  private Optional<Integer> weeks(int i) {
    if (!words.lower(i + 1).equals("week")) {
      return Optional.empty();
    }
    return switch (words.form(i).toLowerCase(Locale.ROOT)) {
      case "last", "past" -> Optional.of(-1);
      case "this" -> Optional.of(0);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
  }
}
