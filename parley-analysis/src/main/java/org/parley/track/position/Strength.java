package org.parley.track.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parley.document.PartialDate;
import org.parley.record.Labelled;
import org.parley.record.Statement;
import org.parley.track.Report;

/**
 * What the last value of a holder rests on: the distinct words since the last change. It measures
 * how sure the record is of what was said, never how much a speaker matters.
 *
 * <ul>
 *   <li>{@link StrengthLevel#THIN}: one utterance, or all in one document. One source's choice of
 *       words, or one slip of the coder, would turn it.
 *   <li>{@link StrengthLevel#STRONG}: at least {@value #MANY} utterances, on two dates or more, in
 *       two outlets or more, at least one in the speaker's own words.
 *   <li>{@link StrengthLevel#FAIR}: between the two.
 * </ul>
 *
 * <p>The same words printed elsewhere count once. Documents whose outlet is not known count as one
 * outlet together. An outlet of the speaker's own side is a good witness of what its officials say
 * and counts like any other.
 *
 * @param utterances number of distinct words
 * @param speakers number of speakers by name
 * @param dates number of dates as they are known
 * @param outlets number of outlets
 * @param direct how many are, at least in part, in the speaker's own words; the others are reported
 * @param limits what keeps it from being strong
 */
public record Strength(
    StrengthLevel level,
    int utterances,
    int speakers,
    int documents,
    int dates,
    int outlets,
    int direct,
    List<Limit> limits) {
  /** Three: two may be one and its repetition. */
  private static final int MANY = 3;

  /** Nothing clear was said. */
  static final Strength NONE =
      new Strength(StrengthLevel.THIN, 0, 0, 0, 0, 0, 0, List.of(Limit.NOTHING_CLEAR));

  public Strength {
    Objects.requireNonNull(level, "level");
    limits = List.copyOf(limits);
    if (direct < 0 || direct > utterances) {
      throw new IllegalArgumentException(
          "direct must be 0.." + utterances + ", the number of utterances, got " + direct);
    }
  }

  /** Why a value is not strong. */
  public enum Limit implements Labelled {
    NOTHING_CLEAR,
    ONE_UTTERANCE,
    TWO_UTTERANCES,
    ONE_DOCUMENT,
    ONE_DATE,
    NO_DATE,
    ONE_OUTLET,
    NO_OWN_WORDS
  }

  /** Number of utterances that others report without quoting. */
  public int reported() {
    return utterances - direct;
  }

  static Strength of(List<Utterance> words) {
    if (words.isEmpty()) {
      return NONE;
    }
    Set<String> utterances = new HashSet<>();
    Set<String> direct = new HashSet<>();
    Set<String> speakers = new HashSet<>();
    Set<String> documents = new HashSet<>();
    Set<PartialDate> dates = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    for (Utterance word : words) {
      Report<Statement> statement = word.statement();
      utterances.add(statement.record().id());
      if (word.isDirect()) {
        direct.add(statement.record().id());
      }
      speakers.add(statement.record().speaker().name());
      documents.add(statement.document().id());
      word.date().ifPresent(dates::add);
      outlets.add(statement.document().outlet().orElse(""));
    }
    List<Limit> limits =
        limits(utterances.size(), documents.size(), dates.size(), outlets.size(), direct.size());
    StrengthLevel level =
        documents.size() == 1
            ? StrengthLevel.THIN
            : limits.isEmpty() ? StrengthLevel.STRONG : StrengthLevel.FAIR;
    return new Strength(
        level,
        utterances.size(),
        speakers.size(),
        documents.size(),
        dates.size(),
        outlets.size(),
        direct.size(),
        limits);
  }

  private static List<Limit> limits(
      int utterances, int documents, int dates, int outlets, int direct) {
    List<Limit> out = new ArrayList<>();
    if (utterances < MANY) {
      out.add(utterances == 1 ? Limit.ONE_UTTERANCE : Limit.TWO_UTTERANCES);
    }
    if (documents == 1 && utterances > 1) {
      out.add(Limit.ONE_DOCUMENT);
    }
    if (dates == 0) {
      out.add(Limit.NO_DATE);
    } else if (dates == 1 && documents > 1) {
      out.add(Limit.ONE_DATE);
    }
    if (outlets == 1 && documents > 1) {
      out.add(Limit.ONE_OUTLET);
    }
    if (direct == 0) {
      out.add(Limit.NO_OWN_WORDS);
    }
    return out;
  }
}
