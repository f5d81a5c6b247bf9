package org.parley.track.outlook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.codebook.Codebook;
import org.parley.document.PartialDate;
import org.parley.track.occurrence.DaySpan;

/**
 * Turns an outlook's words for when into days, counted from the date of its document. Nothing of
 * the day it was said or before counts: "by 2020" said on 5 March 2018 is 6 March 2018 to 31
 * December 2020. "Before" and "until" end the day before what they name. "In three to five years"
 * is what lies between, "in two years" the last year of the two, "the next two years" all of them.
 * "Weeks" and "months" without a number have an upper bound in the lexicon; "years" and "decades"
 * have none, and like "soon" or a season (whose months depend on the place) stay unresolved.
 */
final class HorizonReader {
  /** What is farther ahead is no date. */
  private static final int FARTHEST_YEARS = 200;

  private final HorizonWords words;

  HorizonReader(Codebook codebook) {
    this.words = new HorizonWords(codebook);
  }

  /** The days, or why there are none. */
  Horizon read(String text, Optional<PartialDate> said) {
    List<String> list = HorizonWords.of(text);
    Optional<DaySpan> named = named(list, said);
    boolean counted = list.stream().anyMatch(w -> words.unit(w).isPresent());
    if (said.isEmpty()) {
      // "In 2020" needs no day to count from, "by 2020" does: nothing before it was said counts.
      boolean whole = named.isPresent() && bound(list) == HorizonWords.Role.IN;
      return whole
          ? new Horizon(named, Reason.NONE)
          : Horizon.none(named.isPresent() || counted ? Reason.UNDATED : Reason.VAGUE_HORIZON);
    }
    PartialDate date = said.get();
    try {
      Optional<DaySpan> days =
          named.isPresent() ? bounded(named.get(), list, date) : relative(list, date);
      if (days.isPresent() && days.get().last().getYear() - date.year() <= FARTHEST_YEARS) {
        return new Horizon(days, Reason.NONE);
      }
    } catch (DateTimeException e) {
      return Horizon.none(Reason.VAGUE_HORIZON);
    }
    boolean coarse =
        list.stream().flatMap(w -> words.unit(w).stream()).anyMatch(u -> !u.fits(date.precision()));
    return Horizon.none(coarse ? Reason.UNDATED : Reason.VAGUE_HORIZON);
  }

  private HorizonWords.Role bound(List<String> list) {
    HorizonWords.Role role = list.isEmpty() ? HorizonWords.Role.NONE : words.role(list.get(0));
    return switch (role) {
      case BY, BEFORE, UNTIL, WITHIN, IN, AFTER, FOR -> role;
      case THIS, NEXT, END, NONE -> HorizonWords.Role.IN;
    };
  }

  /** A day, month or year that the words name; a month without its year is the next one. */
  private Optional<DaySpan> named(List<String> list, Optional<PartialDate> said) {
    OptionalInt year = OptionalInt.empty();
    OptionalInt month = OptionalInt.empty();
    OptionalInt day = OptionalInt.empty();
    for (int i = 0; i < list.size(); i++) {
      String word = list.get(i);
      year = year.isPresent() ? year : HorizonWords.year(word);
      if (month.isEmpty() && words.month(word).isPresent()) {
        month = words.month(word);
        day = day(i > 0 ? list.get(i - 1) : "");
        if (day.isEmpty() && i + 1 < list.size()) {
          day = day(list.get(i + 1));
        }
      }
    }
    if (year.isEmpty() && month.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (year.isPresent()) {
        return Optional.of(span(year.getAsInt(), month, day));
      }
      if (said.isEmpty() || said.get().month().isEmpty()) {
        return Optional.empty();
      }
      DaySpan same = span(said.get().year(), month, day);
      boolean gone = !same.last().isAfter(said.get().latest());
      return Optional.of(gone ? span(said.get().year() + 1, month, day) : same);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt day(String word) {
    String digits = word.replaceFirst("(?<=[0-9])(st|nd|rd|th)$", "");
    return digits.matches("[0-9]{1,2}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  private static DaySpan span(int year, OptionalInt month, OptionalInt day) {
    PartialDate date = new PartialDate(year, month, month.isPresent() ? day : OptionalInt.empty());
    return new DaySpan(date.earliest(), date.latest());
  }

  private Optional<DaySpan> bounded(DaySpan named, List<String> list, PartialDate said) {
    boolean end = list.stream().anyMatch(w -> words.role(w) == HorizonWords.Role.END);
    LocalDate after = said.latest().plusDays(1);
    return switch (bound(list)) {
      case BY, WITHIN -> span(after, named.last());
      case UNTIL -> span(after, end ? named.last() : named.first().minusDays(1));
      case BEFORE -> span(after, end ? named.last() : named.first().minusDays(1));
      case IN -> span(later(after, named.first()), named.last());
      case FOR, AFTER, THIS, NEXT, END, NONE -> Optional.empty();
    };
  }

  /** "This year", "the end of the month", "the next three to five years", "within weeks". */
  private Optional<DaySpan> relative(List<String> list, PartialDate said) {
    int at = -1;
    for (int i = 0; i < list.size() && at < 0; i++) {
      at = words.unit(list.get(i)).isPresent() ? i : -1;
    }
    if (at < 0 || bound(list) == HorizonWords.Role.AFTER) {
      return Optional.empty();
    }
    Unit unit = words.unit(list.get(at)).orElseThrow();
    if (!unit.fits(said.precision())) {
      return Optional.empty();
    }
    OptionalInt least = OptionalInt.empty();
    OptionalInt most = OptionalInt.empty();
    boolean next = false;
    boolean own = false;
    for (String word : list.subList(0, at)) {
      OptionalInt number = words.number(word);
      least = least.isPresent() ? least : number;
      most = number.isPresent() ? number : most;
      next = next || words.role(word) == HorizonWords.Role.NEXT;
      own =
          own
              || words.role(word) == HorizonWords.Role.THIS
              || words.role(word) == HorizonWords.Role.END;
    }
    boolean plural = words.atMost(list.get(at)).isPresent() || list.get(at).endsWith("s");
    if (least.isEmpty() && !plural && (own || next)) {
      DaySpan calendar = unit.around(own ? said.latest() : unit.plus(said.latest(), 1));
      return bounded(calendar, list, said);
    }
    if (least.isEmpty()) {
      most = plural ? words.atMost(list.get(at)) : OptionalInt.empty();
    }
    if (most.isEmpty()) {
      return Optional.empty();
    }
    boolean point = bound(list) == HorizonWords.Role.IN && least.isPresent() && !next;
    int from = least.orElse(0);
    int begin = from < most.getAsInt() ? from : from - 1;
    LocalDate after = said.latest().plusDays(1);
    return span(
        point ? later(after, unit.plus(said.earliest(), begin).plusDays(1)) : after,
        unit.plus(said.latest(), most.getAsInt()));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** Empty where it would end before it begins: what is past when it is said. */
  private static Optional<DaySpan> span(LocalDate first, LocalDate last) {
    return first.isAfter(last) ? Optional.empty() : Optional.of(new DaySpan(first, last));
  }
}
