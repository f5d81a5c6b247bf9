package org.parley.language.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.document.PartialDate;

/** Dates in digits and years alone. */
final class YearReader {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "until", "by", "during", "before", "after", "early", "late", "mid",
          "summer", "spring", "autumn", "winter", "fall", "between", "(", "-LRB-");
  private static final Set<String> JOINING = Set.of("of", "from", "to", "and");

  private final DateWords words;

  YearReader(DateWords words) {
    this.words = words;
  }

  /** "2016-04-20", "20.04.2016", "20/04/2016" if only one order is possible; a year alone. */
  Optional<Reading> at(int i) {
    Optional<Reading> split = splitNumeric(i);
    if (split.isPresent()) {
      return split;
    }
    String form = words.form(i);
    Optional<Resolved> whole = NumericDates.read(form);
    if (whole.isPresent()) {
      return Reading.of(i + 1, whole);
    }
    Optional<Reading> glued = glued(i);
    if (glued.isPresent()) {
      return glued;
    }
    OptionalInt year = Calendar.year(form);
    if (year.isEmpty() || !isYearHere(i)) {
      return Optional.empty();
    }
    boolean range = words.isDash(i + 1) && words.year(i + 2).isPresent();
    return reading(range ? i + 3 : i + 1, year.getAsInt());
  }

  private static Optional<Reading> reading(int end, int year) {
    return Reading.of(end, Optional.of(Resolved.of(PartialDate.of(year))));
  }

  /** "Mid-2014", "2011-2013" in one token. */
  private Optional<Reading> glued(int i) {
    String[] parts = words.lower(i).split("[-\u2013]", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    OptionalInt first = Calendar.year(parts[0]);
    OptionalInt last = Calendar.year(parts[1]);
    if (last.isPresent() && Set.of("mid", "early", "late").contains(parts[0])) {
      return reading(i + 1, last.getAsInt());
    }
    boolean range = first.isPresent() && last.isPresent();
    return range && first.getAsInt() < last.getAsInt() && isYearHere(i)
        ? reading(i + 1, first.getAsInt())
        : Optional.empty();
  }

  /** The tokeniser may have cut the date at its hyphens or slashes. */
  private Optional<Reading> splitNumeric(int i) {
    String sign = words.form(i + 1);
    boolean cut =
        (sign.equals("-") || sign.equals("/") || sign.equals("."))
            && words.form(i + 3).equals(sign)
            && words.isGlued(i);
    if (!cut || !Calendar.isDigits(words.form(i)) || !Calendar.isDigits(words.form(i + 4))) {
      return Optional.empty();
    }
    Optional<Resolved> date =
        NumericDates.read(words.form(i) + sign + words.form(i + 2) + sign + words.form(i + 4));
    return date.isPresent() ? Reading.of(i + 5, date) : Optional.empty();
  }

  /**
   * A number of four digits is a year after a word of time or a bracket, and before a noun after
   * "the"; after a word that joins anything only if nothing is counted by it.
   */
  private boolean isYearHere(int i) {
    String before = words.lower(i - 1);
    String after = words.form(i + 1);
    boolean range = words.isDash(i + 1) && words.year(i + 2).isPresent();
    if (after.equals("%") || after.equals("'") || words.isDash(i + 1) && !range) {
      return false;
    }
    if (words.isBracketed(i)) {
      return true;
    }
    if (before.equals("-")) {
      return words.lower(i - 2).equals("mid");
    }
    if (BEFORE_YEAR.contains(before)) {
      return !words.pos(i + 1).equals("NNS");
    }
    if (JOINING.contains(before)) {
      return !isCounted(i + 1);
    }
    boolean noun = words.pos(i + 1).startsWith("NN");
    return before.equals("the") && noun && !words.pos(i + 1).equals("NNS");
  }

  /** A word in lower case that may be counted; without a parse any may. */
  private boolean isCounted(int i) {
    String form = words.form(i);
    String pos = words.pos(i);
    boolean word = !form.isEmpty() && Character.isLowerCase(form.charAt(0));
    return word && (pos.isEmpty() || pos.startsWith("NN") || pos.startsWith("JJ"));
  }
}
