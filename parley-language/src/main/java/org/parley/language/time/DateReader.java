package org.parley.language.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.document.PartialDate;
import org.parley.language.Sentence;
import org.parley.language.time.Anchor.Direction;

/** Reads the date that begins at a token of one sentence. */
final class DateReader {
  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> NEXT = Set.of("next", "coming", "upcoming", "following");
  private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "decade");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "until", "by", "during", "before", "after", "early", "late", "mid",
          "summer", "spring", "autumn", "winter", "fall", "(");
  private static final Set<String> JOINING = Set.of("of", "from", "to", "and");
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
          "previous");

  private final Sentence sentence;
  private final Anchor anchor;
  private final Tenses tenses;

  /**
   * What stands at a token.
   *
   * @param end behind the last token
   * @param date empty for an expression that is one of time but cannot be resolved
   */
  record Reading(int end, Optional<Resolved> date) {}

  DateReader(Sentence sentence, Anchor anchor) {
    this.sentence = sentence;
    this.anchor = anchor;
    this.tenses = new Tenses(sentence);
  }

  Optional<Reading> at(int i) {
    Optional<Reading> reading = monthFirst(i);
    if (reading.isEmpty()) {
      reading = dayFirst(i);
    }
    if (reading.isEmpty()) {
      reading = weekday(i);
    }
    if (reading.isEmpty()) {
      reading = relative(i);
    }
    if (reading.isEmpty()) {
      reading = counted(i);
    }
    return reading.isPresent() ? reading : numeric(i);
  }

  private String form(int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).form() : "";
  }

  private String lemma(int i) {
    return i >= 0 && i < sentence.size()
        ? sentence.token(i).form().toLowerCase(java.util.Locale.ROOT)
        : "";
  }

  private static Optional<Reading> unresolved(int end) {
    return Optional.of(new Reading(end, Optional.empty()));
  }

  private static Optional<Reading> reading(int end, Optional<Resolved> date) {
    return Optional.of(new Reading(end, date));
  }

  /** "April 1", "April 1, 2014", "April 2014", "April 1 of this year", "last April", "April". */
  private Optional<Reading> monthFirst(int i) {
    OptionalInt month = Calendar.month(form(i));
    if (month.isEmpty() || isPersonName(i)) {
      return Optional.empty();
    }
    int next = i + 1;
    boolean shortened =
        Calendar.dayOfMonth(form(next + 1)).isPresent() || year(next + 1).isPresent();
    if (form(next).equals(".") && shortened) {
      next++;
    }
    OptionalInt day = Calendar.dayOfMonth(form(next));
    if (day.isPresent()) {
      return withYear(next + 1, month.getAsInt(), day, i);
    }
    if (Calendar.isAmbiguousMonth(form(i)) && !isTemporalBefore(i) && year(next).isEmpty()) {
      return Optional.empty();
    }
    return withYear(next, month.getAsInt(), OptionalInt.empty(), i);
  }

  private boolean isPersonName(int i) {
    return sentence.token(i).name().endsWith("PERSON");
  }

  private boolean isTemporalBefore(int i) {
    return BEFORE_MONTH.contains(lemma(i - 1));
  }

  /** "1 April 2014", "1st of April", "the 1st of April". */
  private Optional<Reading> dayFirst(int i) {
    OptionalInt day = Calendar.dayOfMonth(form(i));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = lemma(i + 1).equals("of") ? i + 2 : i + 1;
    OptionalInt month = Calendar.month(form(next));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int end = form(next + 1).equals(".") && year(next + 2).isPresent() ? next + 2 : next + 1;
    return withYear(end, month.getAsInt(), day, i);
  }

  private OptionalInt year(int i) {
    return Calendar.year(form(i));
  }

  /** Adds the year that follows, or finds it from the document's date. */
  private Optional<Reading> withYear(int next, int month, OptionalInt day, int from) {
    int at = form(next).equals(",") || lemma(next).equals("of") ? next + 1 : next;
    OptionalInt year = year(at);
    if (year.isPresent()) {
      return reading(at + 1, make(year.getAsInt(), month, day));
    }
    if (lemma(next).equals("of") || lemma(next).equals(",")) {
      OptionalInt named = namedYear(next + 1);
      if (named.isPresent()) {
        return reading(next + 3, make(named.getAsInt(), month, day));
      }
    }
    OptionalInt named = namedYear(next);
    if (named.isPresent()) {
      return reading(next + 2, make(named.getAsInt(), month, day));
    }
    Direction direction = tenses.direction(from);
    Optional<Integer> found = anchor.yearOf(month, day, direction);
    if (LAST.contains(lemma(from - 1)) && found.isPresent()) {
      found = anchor.yearOf(month, day, Direction.PAST);
    }
    return reading(next, found.flatMap(y -> make(y, month, day)));
  }

  /** "this year", "last year", "next year". */
  private OptionalInt namedYear(int i) {
    if (!lemma(i + 1).equals("year")) {
      return OptionalInt.empty();
    }
    if (lemma(i).equals("this")) {
      return anchor.yearPlus(0);
    }
    if (LAST.contains(lemma(i))) {
      return anchor.yearPlus(-1);
    }
    return NEXT.contains(lemma(i)) ? anchor.yearPlus(1) : OptionalInt.empty();
  }

  private static Optional<Resolved> make(int year, int month, OptionalInt day) {
    if (day.isPresent()) {
      return Calendar.date(year, month, day.getAsInt()).map(Resolved::of);
    }
    return Optional.of(Resolved.of(PartialDate.of(year, month)));
  }

  /** "Wednesday", "last Wednesday", "next Wednesday", "Wednesday, April 20". */
  private Optional<Reading> weekday(int i) {
    Optional<DayOfWeek> day = Calendar.weekday(form(i));
    if (day.isEmpty() || isPersonName(i)) {
      return Optional.empty();
    }
    int next = form(i + 1).equals(",") ? i + 2 : i + 1;
    Optional<Reading> exact = monthFirst(next);
    if (exact.isEmpty()) {
      exact = dayFirst(next);
    }
    if (exact.isPresent()) {
      return exact;
    }
    if (lemma(i + 2).equals("week")) {
      if (LAST.contains(lemma(i + 1))) {
        return reading(i + 3, anchor.weekday(day.get(), -1));
      }
      if (NEXT.contains(lemma(i + 1))) {
        return reading(i + 3, anchor.weekday(day.get(), 1));
      }
      if (lemma(i + 1).equals("this")) {
        return reading(i + 3, anchor.weekday(day.get(), 0));
      }
    }
    boolean future =
        NEXT.contains(lemma(i - 1))
            || tenses.direction(i) == Direction.FUTURE && !LAST.contains(lemma(i - 1));
    return reading(i + 1, anchor.weekday(day.get(), future ? Direction.FUTURE : Direction.PAST));
  }

  /** "today", "yesterday", "last week", "this month", "next year". */
  private Optional<Reading> relative(int i) {
    switch (lemma(i)) {
      case "today", "tonight" -> {
        boolean adjective = form(i + 1).equals("'s");
        return adjective ? unresolved(i + 1) : reading(i + 1, anchor.plusDays(0));
      }
      case "yesterday" -> {
        return reading(i + 1, anchor.plusDays(-1));
      }
      case "tomorrow" -> {
        return reading(i + 1, anchor.plusDays(1));
      }
      default -> {}
    }
    int sign = sign(i);
    if (sign == UNKNOWN) {
      return Optional.empty();
    }
    return switch (lemma(i + 1)) {
      case "week" -> reading(i + 2, anchor.plusWeeks(sign));
      case "month" -> reading(i + 2, anchor.plusMonths(sign));
      case "year" -> reading(i + 2, anchor.plusYears(sign));
      case "night" -> sign < 0 ? reading(i + 2, anchor.plusDays(-1)) : Optional.empty();
      case "morning", "afternoon", "evening" ->
          sign == 0 ? reading(i + 2, anchor.plusDays(0)) : Optional.empty();
      case "weekend" -> reading(i + 2, anchor.weekday(DayOfWeek.SATURDAY, sign));
      default -> Optional.empty();
    };
  }

  private static final int UNKNOWN = 99;

  private int sign(int i) {
    String word = lemma(i);
    boolean counted = lemma(i - 1).equals("the") && !word.equals("this");
    if (word.equals("this")) {
      return 0;
    }
    if (LAST.contains(word) && !(counted && word.equals("past"))) {
      return -1;
    }
    return NEXT.contains(word) && !word.equals("following") ? 1 : UNKNOWN;
  }

  /** "two years ago", "a week earlier" (unresolved), "in two weeks", "three months from now". */
  private Optional<Reading> counted(int i) {
    OptionalInt number = Calendar.number(form(i));
    String unit = singular(lemma(i + 1));
    if (number.isEmpty() || !UNITS.contains(unit)) {
      return Optional.empty();
    }
    if (lemma(i + 2).equals("ago")) {
      return reading(i + 3, plus(-number.getAsInt(), unit));
    }
    if (lemma(i + 2).equals("from") && lemma(i + 3).equals("now")) {
      return reading(i + 4, plus(number.getAsInt(), unit));
    }
    return Optional.empty();
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private Optional<Resolved> plus(int count, String unit) {
    return switch (unit) {
      case "day" -> anchor.plusDays(count);
      case "week" -> anchor.plusWeeks(count);
      case "month" -> anchor.plusMonths(count);
      case "year" -> anchor.plusYears(count);
      default -> Optional.empty();
    };
  }

  /** "2016-04-20", "20.04.2016", "20/04/2016" if only one order is possible; a year alone. */
  private Optional<Reading> numeric(int i) {
    String form = form(i);
    Optional<Reading> split = splitNumeric(i);
    if (split.isPresent()) {
      return split;
    }
    Optional<Resolved> whole = NumericDates.read(form);
    if (whole.isPresent()) {
      return reading(i + 1, whole);
    }
    OptionalInt year = Calendar.year(form);
    if (year.isEmpty() || !isYearHere(i)) {
      return Optional.empty();
    }
    return reading(i + 1, Optional.of(Resolved.of(PartialDate.of(year.getAsInt()))));
  }

  /** The tokeniser may have cut the date at its hyphens or slashes. */
  private Optional<Reading> splitNumeric(int i) {
    String sign = form(i + 1);
    boolean cut =
        (sign.equals("-") || sign.equals("/") || sign.equals("."))
            && form(i + 3).equals(sign)
            && sentence.token(i).span().end() == sentence.token(i + 1).span().begin();
    if (!cut || !Calendar.isDigits(form(i)) || !Calendar.isDigits(form(i + 4))) {
      return Optional.empty();
    }
    Optional<Resolved> date = NumericDates.read(form(i) + sign + form(i + 2) + sign + form(i + 4));
    return date.isPresent() ? reading(i + 5, date) : Optional.empty();
  }

  /**
   * A number of four digits is a year after a word of time or a bracket, and before a noun after
   * "the"; after a word that joins anything only if nothing is counted by it.
   */
  private boolean isYearHere(int i) {
    String before = lemma(i - 1);
    String after = form(i + 1);
    if (before.equals("-") || after.equals("-") || after.equals("%") || after.equals("'")) {
      return false;
    }
    boolean wordFollows = !after.isEmpty() && Character.isLowerCase(after.charAt(0));
    if (BEFORE_YEAR.contains(before)) {
      return !isPluralNoun(i + 1);
    }
    if (JOINING.contains(before)) {
      return !wordFollows;
    }
    boolean parsed = i + 1 < sentence.size() && sentence.token(i + 1).pos().startsWith("NN");
    return before.equals("the") && parsed && !isPluralNoun(i + 1);
  }

  private boolean isPluralNoun(int i) {
    return i < sentence.size() && sentence.token(i).pos().equals("NNS");
  }
}
