package org.parley.track;

import java.util.ArrayList;
import java.util.List;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * Statements of one group of speakers by tone.
 *
 * @param group a side's code for officials; the voice's label for those who stand apart
 */
public record Words(
    String group,
    List<Report<Statement>> cooperative,
    List<Report<Statement>> conflictual,
    List<Report<Statement>> neutral) {
  /** Officials of no side of the case. */
  public static final String OTHER_OFFICIALS = "other officials";

  public Words {
    cooperative = List.copyOf(cooperative);
    conflictual = List.copyOf(conflictual);
    neutral = List.copyOf(neutral);
  }

  public int size() {
    return cooperative.size() + conflictual.size() + neutral.size();
  }

  /** Officials of each side, then those of none. */
  static List<Words> officials(Sides sides, List<Report<Statement>> statements) {
    List<Words> out = new ArrayList<>();
    for (String side : sides.codes()) {
      out.add(
          of(
              side,
              statements.stream()
                  .filter(s -> official(s) && s.record().speaker().side().equals(side))
                  .toList()));
    }
    out.add(
        of(
            OTHER_OFFICIALS,
            statements.stream()
                .filter(s -> official(s) && !sides.has(s.record().speaker().side()))
                .toList()));
    return out;
  }

  /** Experts, media and unnamed voices, who speak for no side. */
  static List<Words> apart(List<Report<Statement>> statements) {
    List<Words> out = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      if (voice != Voice.OFFICIAL) {
        out.add(
            of(
                voice.label(),
                statements.stream().filter(s -> s.record().voice() == voice).toList()));
      }
    }
    return out;
  }

  private static boolean official(Report<Statement> statement) {
    return statement.record().voice() == Voice.OFFICIAL;
  }

  private static Words of(String group, List<Report<Statement>> statements) {
    return new Words(
        group,
        only(statements, Stance.COOPERATIVE),
        only(statements, Stance.CONFLICTUAL),
        only(statements, Stance.NEUTRAL));
  }

  private static List<Report<Statement>> only(List<Report<Statement>> all, Stance stance) {
    return all.stream().filter(s -> s.record().stance() == stance).toList();
  }
}
