package org.parley.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.language.DateMention;
import org.parley.language.Sentence;

/**
 * Finds dates and resolves them against the date of the document: "April 1 of this year", "on
 * Wednesday", "last week", "in March", "two years ago", "the next day", "the 1990s" (never listed).
 * Without a date of the document or its dateline only those that name their year are listed; with a
 * document known to the month or year, only those that need nothing finer. Stateless.
 */
public final class DateFinder {
  private DateFinder() {}

  /**
   * The dates in order of the text.
   *
   * @param text of the document, which the sentences' spans refer to; its dateline may stand
   *     between them
   * @param date of the document
   */
  public static List<DateMention> find(
      String text, List<Sentence> sentences, Optional<PartialDate> date) {
    List<DateMention> found = new ArrayList<>();
    Anchor anchor = DatelineDate.anchor(text, sentences, date);
    Optional<Resolved> before = Optional.empty();
    for (Sentence sentence : sentences) {
      List<DateMention> here =
          sentence(sentence, DatelineDate.tokens(text, sentence), anchor, before);
      found.addAll(here);
      // Only one sentence back, and only where it leaves no choice
      before =
          here.size() == 1
              ? Optional.of(new Resolved(here.get(0).date(), here.get(0).precision()))
              : Optional.empty();
    }
    return found;
  }

  private static List<DateMention> sentence(
      Sentence sentence, int from, Anchor anchor, Optional<Resolved> before) {
    List<DateMention> found = new ArrayList<>();
    DateReader reader = new DateReader(sentence, anchor);
    DateWords words = new DateWords(sentence);
    Optional<LinkedReader.Link> link = before.map(d -> new LinkedReader.Link(d, -1));
    int i = from;
    while (i < sentence.size()) {
      Optional<Reading> reading = reader.at(i, link);
      if (reading.isEmpty()) {
        i++;
        continue;
      }
      int end = Math.max(i + 1, reading.get().end());
      Optional<Resolved> date = reading.get().date();
      if (date.isPresent()) {
        found.add(
            new DateMention(
                words.span(i, end), sentence.index(), date.get().date(), date.get().precision()));
        link = Optional.of(new LinkedReader.Link(date.get(), end));
      }
      i = end;
    }
    return found;
  }
}
