package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.learn.agreement.Calibration;
import org.parley.record.CodedRecord;
import org.parley.record.Kind;

/**
 * Whether the confidence of coded records can be believed. A record is right when it matches sure
 * gold at {@link Level#FULL}, and wrong when it matches no gold at that level; one that matches
 * borderline gold only counts neither way, and one without confidence is counted apart.
 */
final class Reliability {
  private static final int BINS = 10;

  private final List<Double> confidences = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private int without;

  private Reliability() {}

  static Reliability of(List<DocumentScore> scores) {
    Reliability out = new Reliability();
    for (DocumentScore score : scores) {
      for (Kind kind : Kind.values()) {
        Pairing pairing = score.pairing(kind, Level.FULL);
        for (Pairing.Pair pair : pairing.pairs()) {
          if (!pair.gold().borderline()) {
            out.add(pair.coded(), true);
          }
        }
        pairing.extra().forEach(record -> out.add(record, false));
      }
    }
    return out;
  }

  private void add(CodedRecord record, boolean isRight) {
    if (record.provenance().confidence().isEmpty()) {
      without++;
      return;
    }
    confidences.add(record.provenance().confidence().getAsDouble());
    right.add(isRight);
    kinds.add(record.kind());
  }

  /** Records that have no confidence. */
  int without() {
    return without;
  }

  /** Over all kinds. */
  Calibration all() {
    return calibration(indexes(List.of(Kind.values())));
  }

  private List<Integer> indexes(List<Kind> wanted) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (wanted.contains(kinds.get(i))) {
        out.add(i);
      }
    }
    return out;
  }

  private Calibration calibration(List<Integer> indexes) {
    double[] said = indexes.stream().mapToDouble(confidences::get).toArray();
    boolean[] came = new boolean[said.length];
    for (int i = 0; i < came.length; i++) {
      came[i] = right.get(indexes.get(i));
    }
    return Calibration.of(said, came, BINS);
  }

  /** A blank line and the table; a line that says so when no record has a confidence. */
  List<String> lines() {
    List<String> out = new ArrayList<>();
    int all = confidences.size() + without;
    if (all == 0) {
      return out;
    }
    out.add("");
    if (confidences.isEmpty()) {
      out.add("Confidence: none of " + all + " records has one");
      return out;
    }
    out.add(
        "Confidence: "
            + confidences.size()
            + " of "
            + all
            + " records have one; right is: matches sure gold at level full");
    out.add(
        String.format(
            Locale.ROOT, "  %-14s %5s %6s %6s %6s %6s", "", "n", "mean", "right", "ECE", "Brier"));
    Calibration table = all();
    for (Calibration.Bin bin : table.bins()) {
      if (bin.n() > 0) {
        out.add(
            String.format(
                Locale.ROOT,
                "  %-14s %5d %6.3f %6.3f",
                String.format(Locale.ROOT, "%.1f-%.1f", bin.low(), bin.high()),
                bin.n(),
                bin.mean(),
                bin.right()));
      }
    }
    for (Kind kind : Kind.values()) {
      Calibration own = calibration(indexes(List.of(kind)));
      if (own.n() > 0) {
        out.add(row(kind.label(), own));
      }
    }
    out.add(row("all", table));
    return out;
  }

  private static String row(String name, Calibration c) {
    return String.format(
        Locale.ROOT,
        "  %-14s %5d %6.3f %6.3f %6.3f %6.3f",
        name,
        c.n(),
        c.mean(),
        c.right(),
        c.error(),
        c.brier());
  }
}
