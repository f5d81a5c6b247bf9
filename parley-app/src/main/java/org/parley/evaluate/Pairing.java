package org.parley.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.exchange.GoldRecord;
import org.parley.record.CodedRecord;

/**
 * Gold and coded records of one document and kind, one to one: the most alike first, sure gold
 * before borderline gold.
 *
 * @param pairs gold and coded records that match
 * @param missed gold without a coded record, borderline gold left out
 * @param extra coded records without gold
 */
record Pairing(List<Pair> pairs, List<GoldRecord> missed, List<CodedRecord> extra) {
  /** One match. */
  record Pair(GoldRecord gold, CodedRecord coded) {}

  private record Candidate(boolean borderline, double likeness, int gold, int coded) {}

  static Pairing of(
      Level level, Likeness likeness, List<GoldRecord> gold, List<CodedRecord> coded) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        double alike = likeness.of(level, gold.get(i).record(), coded.get(j));
        if (alike > 0) {
          candidates.add(new Candidate(gold.get(i).borderline(), alike, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparing(Candidate::borderline)
            .thenComparing(Comparator.comparingDouble(Candidate::likeness).reversed())
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::coded));
    BitSet usedGold = new BitSet();
    BitSet usedCoded = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!usedGold.get(c.gold()) && !usedCoded.get(c.coded())) {
        usedGold.set(c.gold());
        usedCoded.set(c.coded());
        pairs.add(new Pair(gold.get(c.gold()), coded.get(c.coded())));
      }
    }
    List<GoldRecord> missed = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (!usedGold.get(i) && !gold.get(i).borderline()) {
        missed.add(gold.get(i));
      }
    }
    List<CodedRecord> extra = new ArrayList<>();
    for (int j = 0; j < coded.size(); j++) {
      if (!usedCoded.get(j)) {
        extra.add(coded.get(j));
      }
    }
    return new Pairing(List.copyOf(pairs), List.copyOf(missed), List.copyOf(extra));
  }

  /** Counts of this pairing. */
  Counts counts() {
    int sure = (int) pairs.stream().filter(p -> !p.gold().borderline()).count();
    return new Counts(sure, sure + missed.size(), sure + extra.size());
  }
}
