package org.parley.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.record.Act;
import org.parley.record.Labelled;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * What an official asks, offers, makes conditional or undertakes.
 *
 * @param side of the speaker
 */
public record Ask(String side, Type type, Report<Statement> statement) {
  public Ask {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(statement, "statement");
  }

  /** What is put to the other side, by the act of the statement. */
  public enum Type implements Labelled {
    DEMANDS,
    PROPOSES,
    CONDITIONS,
    UNDERTAKES;

    static Optional<Type> of(Act act) {
      return switch (act) {
        case DEMAND -> Optional.of(DEMANDS);
        case PROPOSE -> Optional.of(PROPOSES);
        case CONDITION -> Optional.of(CONDITIONS);
        case COMMIT -> Optional.of(UNDERTAKES);
        case ASSERT, WARN, ACCUSE, REJECT, PREDICT, PRAISE, DOUBT -> Optional.empty();
      };
    }
  }

  /** By side and type, latest first: the newest ask is the one that stands. */
  static List<Ask> of(Sides sides, List<Report<Statement>> statements) {
    List<Report<Statement>> latest = new ArrayList<>(statements);
    latest.sort(Ask::latestFirst);
    List<Ask> out = new ArrayList<>();
    for (String side : sides.codes()) {
      for (Type type : Type.values()) {
        for (Report<Statement> statement : latest) {
          Statement said = statement.record();
          if (said.voice() == Voice.OFFICIAL
              && said.speaker().side().equals(side)
              && Type.of(said.act()).equals(Optional.of(type))) {
            out.add(new Ask(side, type, statement));
          }
        }
      }
    }
    return out;
  }

  private static int latestFirst(Report<Statement> a, Report<Statement> b) {
    boolean dated = a.published().isPresent();
    if (dated != b.published().isPresent()) {
      return dated ? -1 : 1;
    }
    int byDate = dated ? b.published().orElseThrow().compareTo(a.published().orElseThrow()) : 0;
    return byDate != 0 ? byDate : Report.ORDER.compare(a, b);
  }
}
