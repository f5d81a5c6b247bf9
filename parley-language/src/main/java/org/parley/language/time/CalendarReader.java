package org.parley.language.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.document.PartialDate;
import org.parley.language.time.Anchor.Direction;

/**
 * Dates by the name of their month: "April 1, 2014", "1st of April", "3-5 March", "the week of 5
 * May", "mid-March". A range has the date of its first day.
 */
final class CalendarReader {
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "last",
          "next",
          "this",
          "until",
          "early",
          "late",
          "mid",
          "by",
          "during",
          "of",
          "from",
          "to",
          "before",
          "after",
          "and",
          "-",
          "between",
          "previous");
  private static final Set<String> RANGE = Set.of("-", "\u2013", "to", "and", "until", "through");
  private static final Set<String> WITHIN_MONTH = Set.of("-", "\u2013", "to", "and");

  private final DateWords words;
  private final Anchor anchor;
  private final Tenses tenses;

  /**
   * The first of one or more days of a month.
   *
   * @param end behind the last of them
   */
  private record Days(int first, int end) {}

  CalendarReader(DateWords words, Anchor anchor, Tenses tenses) {
    this.words = words;
    this.anchor = anchor;
    this.tenses = tenses;
  }

  Optional<Reading> at(int i) {
    Optional<Reading> week = weekOf(i);
    if (week.isPresent()) {
      return week;
    }
    Optional<Reading> reading = monthFirst(i);
    return reading.isPresent() ? reading : dayFirst(i);
  }

  /** "The week of 5 May", "the week of March 7". */
  private Optional<Reading> weekOf(int i) {
    if (!words.lower(i).equals("week") || !words.lower(i + 1).equals("of")) {
      return Optional.empty();
    }
    Optional<Reading> day = monthFirst(i + 2).or(() -> dayFirst(i + 2));
    return day.filter(r -> r.date().filter(d -> d.date().day().isPresent()).isPresent())
        .map(r -> new Reading(r.end(), r.date().map(d -> Resolved.week(d.date().earliest()))));
  }

  private OptionalInt month(int i) {
    String form = words.form(i);
    String bare =
        form.toLowerCase(Locale.ROOT).startsWith("mid-") ? form.substring("mid-".length()) : form;
    return Calendar.month(bare);
  }

  /** "April 1", "April 1, 2014", "April 2014", "April 1 of this year", "last April", "April". */
  private Optional<Reading> monthFirst(int i) {
    OptionalInt month = month(i);
    if (month.isEmpty() || words.isPerson(i)) {
      return Optional.empty();
    }
    int next = i + 1;
    boolean shortened =
        Calendar.dayOfMonth(words.form(next + 1)).isPresent() || words.year(next + 1).isPresent();
    if (words.form(next).equals(".") && shortened) {
      next++;
    }
    Optional<Days> days = daysAfterMonth(next);
    if (days.isPresent()) {
      return withYear(days.get().end(), month.getAsInt(), OptionalInt.of(days.get().first()), i);
    }
    if (Calendar.isAmbiguousMonth(words.form(i)) && !isTimeHere(i, next)) {
      return Optional.empty();
    }
    return withYear(next, month.getAsInt(), OptionalInt.empty(), i);
  }

  /** "In May", "May 2014", "the March attack"; not "May said", "the March on the capital". */
  private boolean isTimeHere(int i, int next) {
    boolean named = words.lower(i - 1).equals("the") && words.modified(i).isPresent();
    boolean dated =
        words.year(next).isPresent()
            || words.lower(next).equals("of") && words.year(next + 1).isPresent();
    return words.is(i - 1, BEFORE_MONTH) || dated || named;
  }

  private Optional<Days> daysAfterMonth(int i) {
    Optional<Days> glued = gluedDays(i);
    OptionalInt day = words.dayOfMonth(i);
    if (glued.isPresent() || day.isEmpty()) {
      return glued;
    }
    int next = words.behindOrdinal(i);
    boolean range = words.isDash(next) && words.dayOfMonth(next + 1).isPresent();
    return Optional.of(new Days(day.getAsInt(), range ? words.behindOrdinal(next + 1) : next));
  }

  /** "3-5" in one token. */
  private Optional<Days> gluedDays(int i) {
    String[] parts = words.form(i).split("[-\u2013]", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    OptionalInt first = Calendar.dayOfMonth(parts[0]);
    OptionalInt last = Calendar.dayOfMonth(parts[1]);
    return first.isPresent() && last.isPresent()
        ? Optional.of(new Days(first.getAsInt(), i + 1))
        : Optional.empty();
  }

  private Optional<Days> daysBeforeMonth(int i) {
    Optional<Days> glued = gluedDays(i);
    OptionalInt day = words.dayOfMonth(i);
    if (glued.isPresent() || day.isEmpty()) {
      return glued;
    }
    int next = words.behindOrdinal(i);
    boolean range = words.is(next, WITHIN_MONTH) && words.dayOfMonth(next + 1).isPresent();
    return Optional.of(new Days(day.getAsInt(), range ? words.behindOrdinal(next + 1) : next));
  }

  /** "1 April 2014", "1st of April", "3 to 5 April". */
  private Optional<Reading> dayFirst(int i) {
    Optional<Days> days = daysBeforeMonth(i);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int end = days.get().end();
    int next = words.lower(end).equals("of") ? end + 1 : end;
    OptionalInt month = Calendar.month(words.form(next));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    boolean shortened = words.form(next + 1).equals(".") && words.year(next + 2).isPresent();
    return withYear(
        shortened ? next + 2 : next + 1, month.getAsInt(), OptionalInt.of(days.get().first()), i);
  }

  /** Adds the year that follows, or finds it from the document's date. */
  private Optional<Reading> withYear(int next, int month, OptionalInt day, int from) {
    boolean joined = words.form(next).equals(",") || words.lower(next).equals("of");
    int at = joined ? next + 1 : next;
    OptionalInt year = words.year(at);
    if (year.isPresent()) {
      return Reading.of(at + 1, make(year.getAsInt(), month, day));
    }
    OptionalInt named = namedYear(at);
    if (named.isPresent()) {
      return Reading.of(at + 2, make(named.getAsInt(), month, day));
    }
    OptionalInt shared = sharedYear(next, month);
    if (shared.isPresent()) {
      return Reading.of(next, make(shared.getAsInt(), month, day));
    }
    Direction direction =
        switch (words.lower(from - 1)) {
          case "last", "past", "previous" -> Direction.PAST;
          case "next", "coming", "upcoming" -> Direction.FUTURE;
          default -> tenses.direction(from);
        };
    Optional<Integer> found = anchor.yearOf(month, day, direction);
    return Reading.of(next, found.flatMap(y -> make(y, month, day)));
  }

  /** "From March to June 2014": the year that the end of a range names. */
  private OptionalInt sharedYear(int i, int month) {
    if (!words.is(i, RANGE)) {
      return OptionalInt.empty();
    }
    int at = i + 1;
    if (words.dayOfMonth(at).isPresent()) {
      at++;
    }
    OptionalInt last = Calendar.month(words.form(at));
    if (last.isEmpty()) {
      return OptionalInt.empty();
    }
    at++;
    if (words.dayOfMonth(at).isPresent()) {
      at++;
    }
    OptionalInt year = words.year(words.form(at).equals(",") ? at + 1 : at);
    boolean before = month > last.getAsInt();
    return before && year.isPresent() ? OptionalInt.of(year.getAsInt() - 1) : year;
  }

  /** "this year", "last year", "next year". */
  private OptionalInt namedYear(int i) {
    if (!words.lower(i + 1).equals("year")) {
      return OptionalInt.empty();
    }
    return switch (words.lower(i)) {
      case "this" -> anchor.yearPlus(0);
      case "last", "past" -> anchor.yearPlus(-1);
      case "next" -> anchor.yearPlus(1);
      default -> OptionalInt.empty();
    };
  }

  private static Optional<Resolved> make(int year, int month, OptionalInt day) {
    if (day.isPresent()) {
      return Calendar.date(year, month, day.getAsInt()).map(Resolved::of);
    }
    return Optional.of(Resolved.of(PartialDate.of(year, month)));
  }
}
