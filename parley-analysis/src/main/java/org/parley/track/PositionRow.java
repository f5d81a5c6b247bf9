package org.parley.track;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.codebook.Proposition;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * Where the sides stand on one proposition, by what their officials said.
 *
 * @param bySide for every side of the case
 * @param apart experts, media and unnamed voices, and officials of no side
 */
public record PositionRow(Proposition proposition, Map<String, Tally> bySide, Tally apart) {
  public PositionRow {
    bySide = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bySide));
  }

  /** The statements for, against, conditional and unclear. */
  public record Tally(Map<PositionValue, List<Report<Statement>>> statements) {
    public List<Report<Statement>> of(PositionValue value) {
      return statements.getOrDefault(value, List.of());
    }

    public int size() {
      return statements.values().stream().mapToInt(List::size).sum();
    }
  }

  /** What officials of one side said; nothing for a side that is none of the case. */
  public Tally of(String side) {
    return bySide.getOrDefault(side, new Tally(Map.of()));
  }

  /** Number of officials' statements on it. */
  public int size() {
    return bySide.values().stream().mapToInt(Tally::size).sum();
  }

  /** How the sides stand to each other on it. */
  public Standing standing() {
    return Standing.of(this);
  }

  /** Propositions on which anybody took a position: by officials' statements, then as listed. */
  static List<PositionRow> of(Codebook codebook, Sides sides, List<Report<Statement>> statements) {
    List<PositionRow> rows = new ArrayList<>();
    for (Proposition proposition : codebook.propositions()) {
      PositionRow row = row(proposition, sides, statements);
      if (row.size() + row.apart().size() > 0) {
        rows.add(row);
      }
    }
    rows.sort((a, b) -> Integer.compare(b.size(), a.size()));
    return rows;
  }

  private static PositionRow row(
      Proposition proposition, Sides sides, List<Report<Statement>> statements) {
    Map<String, Map<PositionValue, List<Report<Statement>>>> bySide = new LinkedHashMap<>();
    sides.codes().forEach(side -> bySide.put(side, new LinkedHashMap<>()));
    Map<PositionValue, List<Report<Statement>>> apart = new LinkedHashMap<>();
    for (Report<Statement> statement : statements) {
      for (Position position : statement.record().positions()) {
        if (position.proposition().equals(proposition.id())) {
          boolean official = statement.record().voice() == Voice.OFFICIAL;
          Map<PositionValue, List<Report<Statement>>> place =
              official ? bySide.getOrDefault(statement.record().speaker().side(), apart) : apart;
          place.computeIfAbsent(position.value(), k -> new ArrayList<>()).add(statement);
        }
      }
    }
    Map<String, Tally> tallies = new LinkedHashMap<>();
    bySide.forEach((side, found) -> tallies.put(side, new Tally(found)));
    return new PositionRow(proposition, tallies, new Tally(apart));
  }
}
