package org.parley.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.Side;
import org.parley.record.Actor;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * The sides that findings are told by: those of the case, in its order; for a codebook without any,
 * the states whose officials speak most.
 *
 * @param labels by code
 */
public record Sides(Map<String, String> labels) {
  private static final int MOST = 6;

  public Sides {
    labels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  static Sides of(Codebook codebook, List<Report<Statement>> statements) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Side side : codebook.sides()) {
      labels.put(side.code(), side.label());
    }
    if (labels.isEmpty()) {
      Map<String, Integer> spoken = new TreeMap<>();
      for (Report<Statement> statement : statements) {
        String side = statement.record().speaker().side();
        if (statement.record().voice() == Voice.OFFICIAL && !side.equals(Actor.OTHER)) {
          spoken.merge(side, 1, Integer::sum);
        }
      }
      spoken.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
          .limit(MOST)
          .forEach(e -> labels.put(e.getKey(), name(codebook, e.getKey())));
    }
    return new Sides(labels);
  }

  private static String name(Codebook codebook, String code) {
    return codebook.entities().stream()
        .filter(e -> e.id().equals(code))
        .map(Entity::name)
        .findFirst()
        .orElse(code);
  }

  public List<String> codes() {
    return new ArrayList<>(labels.keySet());
  }

  public boolean has(String code) {
    return labels.containsKey(code);
  }

  /** The side's label; a code that is no side stays as it is. */
  public String label(String code) {
    return labels.getOrDefault(code, code);
  }
}
