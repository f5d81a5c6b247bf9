package org.parley.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.document.Span;
import org.parley.exchange.GoldRecord;
import org.parley.record.CodedRecord;
import org.parley.record.Statement;

/**
 * Records of two codings of one document and kind that are of the same thing, one to one: found in
 * the sense of {@link Level#FOUND}. The most alike go together first, of equally alike ones those
 * with the same actors, state or issue, then those nearest to each other: where a sentence has
 * several records of a kind, nothing else says which is which. Neither coding is preferred.
 *
 * @param matches what both found
 * @param all hits and records of each
 * @param sure the same without records marked borderline, which count neither way
 */
record Matching(List<Match> matches, Counts all, Counts sure) {
  /** A record of each coding. */
  record Match(GoldRecord a, GoldRecord b) {
    boolean sure() {
      return !a.borderline() && !b.borderline();
    }
  }

  private record Candidate(
      boolean borderline, double likeness, boolean same, int apart, int begin, int a, int b) {}

  private static final Comparator<Candidate> BEST =
      Comparator.comparing(Candidate::borderline)
          .thenComparing(Comparator.comparingDouble(Candidate::likeness).reversed())
          .thenComparing(Comparator.comparing(Candidate::same).reversed())
          .thenComparingInt(Candidate::apart)
          .thenComparingInt(Candidate::begin)
          .thenComparingInt(Candidate::a)
          .thenComparingInt(Candidate::b);

  static Matching of(Likeness likeness, List<GoldRecord> a, List<GoldRecord> b) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        candidate(likeness, a, b, i, j, candidates);
      }
    }
    candidates.sort(BEST);
    BitSet usedA = new BitSet();
    BitSet usedB = new BitSet();
    List<Match> matches = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!usedA.get(c.a()) && !usedB.get(c.b())) {
        usedA.set(c.a());
        usedB.set(c.b());
        matches.add(new Match(a.get(c.a()), b.get(c.b())));
      }
    }
    int sure = (int) matches.stream().filter(Match::sure).count();
    return new Matching(
        List.copyOf(matches),
        new Counts(matches.size(), a.size(), b.size()),
        new Counts(sure, sure + unmatched(a, usedA), sure + unmatched(b, usedB)));
  }

  private static void candidate(
      Likeness likeness,
      List<GoldRecord> a,
      List<GoldRecord> b,
      int i,
      int j,
      List<Candidate> candidates) {
    CodedRecord one = a.get(i).record();
    CodedRecord other = b.get(j).record();
    // Far cheaper than the likeness, and nearly all pairs of a long document end here.
    if (!extent(one).overlaps(extent(other))) {
      return;
    }
    double alike = likeness.of(Level.FOUND, one, other);
    if (alike > 0) {
      candidates.add(
          new Candidate(
              a.get(i).borderline() || b.get(j).borderline(),
              alike,
              likeness.sameApart(one, other),
              Math.abs(one.anchor().begin() - other.anchor().begin()),
              Math.min(one.anchor().begin(), other.anchor().begin()),
              i,
              j));
    }
  }

  private static Span extent(CodedRecord record) {
    Span extent = record.provenance().evidence().union(record.anchor());
    return record instanceof Statement s
        ? s.content().stream().reduce(extent, Span::union)
        : extent;
  }

  private static int unmatched(List<GoldRecord> records, BitSet used) {
    int n = 0;
    for (int i = 0; i < records.size(); i++) {
      n += used.get(i) || records.get(i).borderline() ? 0 : 1;
    }
    return n;
  }
}
