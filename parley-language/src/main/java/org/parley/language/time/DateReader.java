package org.parley.language.time;

import java.util.Optional;
import org.parley.language.Sentence;

/** Reads the date that begins at a token of one sentence. */
final class DateReader {
  private final CalendarReader calendar;
  private final WeekdayReader weekdays;
  private final RelativeReader relative;
  private final LinkedReader linked;
  private final YearReader years;

  DateReader(Sentence sentence, Anchor anchor) {
    DateWords words = new DateWords(sentence);
    Tenses tenses = new Tenses(sentence);
    this.calendar = new CalendarReader(words, anchor, tenses);
    this.weekdays = new WeekdayReader(words, anchor, tenses, calendar);
    this.relative = new RelativeReader(words, anchor, tenses);
    this.linked = new LinkedReader(words, anchor, tenses);
    this.years = new YearReader(words);
  }

  /**
   * What begins at the token; empty for nothing of time.
   *
   * @param link the date that "the next day" would be counted from
   */
  Optional<Reading> at(int i, Optional<LinkedReader.Link> link) {
    return calendar
        .at(i)
        .or(() -> weekdays.at(i))
        .or(() -> relative.at(i))
        .or(() -> linked.at(i, link))
        .or(() -> years.at(i));
  }
}
