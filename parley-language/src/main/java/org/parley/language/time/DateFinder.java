package org.parley.language.time;

import java.util.List;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.language.DateMention;
import org.parley.language.Sentence;

/** Finds dates. */
public final class DateFinder {
  private DateFinder() {}

  /** The dates in order of the text. */
  public static List<DateMention> find(List<Sentence> sentences, Optional<PartialDate> date) {
    return List.of();
  }
}
