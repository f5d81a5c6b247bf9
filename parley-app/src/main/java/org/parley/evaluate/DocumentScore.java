package org.parley.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.document.Document;
import org.parley.exchange.GoldRecord;
import org.parley.record.CodedRecord;
import org.parley.record.Kind;

/** One document's coded records against its gold. */
record DocumentScore(Document document, Map<Kind, Map<Level, Pairing>> pairings) {
  static DocumentScore of(
      Document document, List<GoldRecord> gold, List<CodedRecord> coded, Names names) {
    Likeness likeness = new Likeness(document.text(), names);
    Map<Kind, Map<Level, Pairing>> pairings = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<GoldRecord> g = gold.stream().filter(r -> r.record().kind() == kind).toList();
      List<CodedRecord> c = coded.stream().filter(r -> r.kind() == kind).toList();
      Map<Level, Pairing> levels = new EnumMap<>(Level.class);
      for (Level level : Level.of(kind)) {
        levels.put(level, Pairing.of(level, likeness, g, c));
      }
      pairings.put(kind, levels);
    }
    return new DocumentScore(document, pairings);
  }

  Pairing pairing(Kind kind, Level level) {
    Map<Level, Pairing> levels = pairings.get(kind);
    Pairing pairing = levels == null ? null : levels.get(level);
    if (pairing == null) {
      throw new IllegalArgumentException(kind + " is not scored at level " + level);
    }
    return pairing;
  }

  /** Over all kinds, fully right. */
  Counts total() {
    Counts sum = Counts.NONE;
    for (Kind kind : Kind.values()) {
      sum = sum.plus(pairing(kind, Level.FULL).counts());
    }
    return sum;
  }
}
