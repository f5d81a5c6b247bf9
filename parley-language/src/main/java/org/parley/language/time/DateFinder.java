package org.parley.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.language.DateMention;
import org.parley.language.Sentence;

/**
 * Finds dates and resolves them against the date of the document: "April 1 of this year", "on
 * Wednesday", "last week", "in March", "two years ago", "the 1990s" (never listed). Without a date
 * of the document only those that name their year are listed; with a document known to the month or
 * year, only those that need nothing finer. Stateless.
 */
public final class DateFinder {
  private DateFinder() {}

  /**
   * The dates in order of the text.
   *
   * @param date of the document
   */
  public static List<DateMention> find(List<Sentence> sentences, Optional<PartialDate> date) {
    List<DateMention> found = new ArrayList<>();
    Anchor anchor = new Anchor(date);
    for (Sentence sentence : sentences) {
      DateReader reader = new DateReader(sentence, anchor);
      int i = 0;
      while (i < sentence.size()) {
        Optional<DateReader.Reading> reading = reader.at(i);
        if (reading.isEmpty()) {
          i++;
          continue;
        }
        int end = reading.get().end();
        int first = i;
        reading
            .get()
            .date()
            .ifPresent(
                d -> {
                  Span span = sentence.token(first).span().union(sentence.token(end - 1).span());
                  found.add(new DateMention(span, sentence.index(), d.date(), d.precision()));
                });
        i = Math.max(i + 1, end);
      }
    }
    return found;
  }
}
