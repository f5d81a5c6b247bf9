package org.parley.track.position;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.Labelled;

/**
 * Whether a holder fell silent on a proposition. Silence shows only where the record goes on with
 * the same holder on other things: at least {@value #LEAST} later statements (one remark is no
 * coverage), and at least as many as the holder made, up to the last word, for each word on the
 * proposition (who spoke of it once in ten statements is not silent after five others). And only
 * where the gap is longer than any before between two words on it, and than {@value #LEAST_DAYS}
 * days, a quarter of a year: nobody calls less a silence in a dispute of states.
 *
 * @param lastWord the last dated word on it, clear or not
 * @param newest date of the newest document of the record
 * @param days from the last word to the newest document, at least; 0 where none is newer or either
 *     has no date
 * @param longestGap days of the longest gap before between two dated words on it; 0 for one word
 * @param said the holder's dated statements up to the last word
 * @param saidOnIt those of them on the proposition
 * @param saidSince the holder's dated statements after it, on other things
 */
public record Silence(
    Kind kind,
    Optional<PartialDate> lastWord,
    Optional<PartialDate> newest,
    long days,
    long longestGap,
    int said,
    int saidOnIt,
    int saidSince) {
  private static final int LEAST = 2;

  private static final int LEAST_DAYS = 90;

  private static final Comparator<PartialDate> BY_LAST_DAY =
      Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest);

  public Silence {
    Objects.requireNonNull(kind, "kind");
    if (days < 0) {
      throw new IllegalArgumentException("days must not be negative, got " + days);
    }
  }

  /** What the record shows. */
  public enum Kind implements Labelled {
    /** No document is newer than the last word. */
    CURRENT,
    /** The holder went on to speak, of other things. */
    SILENT,
    /** The record says too little of the holder since, or the last word has no date. */
    UNKNOWN
  }

  /**
   * Of words on a proposition.
   *
   * @param onIt the holder's words on it
   * @param spoken dates of all statements of the holder
   * @param newest date of the newest document
   */
  static Silence of(List<Utterance> onIt, List<PartialDate> spoken, Optional<PartialDate> newest) {
    List<PartialDate> words =
        onIt.stream().flatMap(u -> u.date().stream()).sorted(BY_LAST_DAY).toList();
    if (words.isEmpty() || newest.isEmpty()) {
      return new Silence(Kind.UNKNOWN, Optional.empty(), newest, 0, 0, 0, 0, 0);
    }
    PartialDate last = words.get(words.size() - 1);
    int since = (int) spoken.stream().filter(d -> d.earliest().isAfter(last.latest())).count();
    int said = spoken.size() - since;
    long days = gap(last, newest.get());
    long longest = 0;
    for (int i = 1; i < words.size(); i++) {
      longest = Math.max(longest, gap(words.get(i - 1), words.get(i)));
    }
    boolean ended = newest.get().latest().isAfter(last.latest());
    boolean covered = since >= LEAST && (long) since * words.size() >= said;
    boolean silent = covered && days > Math.max(longest, LEAST_DAYS);
    Kind kind = !ended ? Kind.CURRENT : silent ? Kind.SILENT : Kind.UNKNOWN;
    return new Silence(kind, Optional.of(last), newest, days, longest, said, words.size(), since);
  }

  /** Days that lie between two dates at least. */
  private static long gap(PartialDate one, PartialDate other) {
    return Math.max(0, ChronoUnit.DAYS.between(one.latest(), other.earliest()));
  }
}
