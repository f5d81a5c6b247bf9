package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.document.Document;
import org.parley.exchange.GoldRecord;
import org.parley.learn.agreement.DocumentBootstrap;
import org.parley.record.CodedRecord;
import org.parley.record.Kind;

/** Scores documents one after another and tells the result. Not thread-safe. */
public final class Evaluation {
  private static final int WORST = 5;
  private static final DocumentBootstrap BOOTSTRAP = new DocumentBootstrap(2000, 20161125L);

  private final Names names;
  private final List<DocumentScore> scores = new ArrayList<>();

  public Evaluation(Codebook codebook) {
    this.names = new Names(codebook);
  }

  public void add(Document document, List<GoldRecord> gold, List<CodedRecord> coded) {
    scores.add(DocumentScore.of(document, gold, coded, names));
  }

  /**
   * The table, confusions, reliability of confidence, worst documents, then every miss and false
   * alarm.
   */
  public List<String> lines() {
    List<String> out = new ArrayList<>();
    out.add(
        String.format(
            Locale.ROOT,
            "%-14s %-6s %9s %9s %9s   %-13s %5s %5s",
            "kind",
            "level",
            "precision",
            "recall",
            "F1",
            "95 % of F1",
            "gold",
            "coded"));
    for (Kind kind : Kind.values()) {
      for (Level level : Level.of(kind)) {
        row(kind, level).ifPresent(out::add);
      }
    }
    confusions(out);
    out.addAll(Reliability.of(scores).lines());
    worst(out);
    for (Kind kind : Kind.values()) {
      errors(kind, out);
    }
    return out;
  }

  private Optional<String> row(Kind kind, Level level) {
    List<Counts> documents = scores.stream().map(s -> s.pairing(kind, level).counts()).toList();
    Counts sum = Counts.sum(documents);
    if (sum.gold() + sum.coded() == 0) {
      return Optional.empty();
    }
    String interval =
        Counts.interval(documents, BOOTSTRAP)
            .map(i -> String.format(Locale.ROOT, "%.3f-%.3f", i.low(), i.high()))
            .orElse("-");
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%-14s %-6s %9.3f %9.3f %9.3f   %-13s %5d %5d",
            kind.label(),
            level.label(),
            sum.precision(),
            sum.recall(),
            sum.f1(),
            interval,
            sum.gold(),
            sum.coded()));
  }

  private void confusions(List<String> out) {
    List<Pairing.Pair> pairs = new ArrayList<>();
    for (DocumentScore score : scores) {
      pairs.addAll(score.pairing(Kind.STATEMENT, Level.FULL).pairs());
      pairs.addAll(score.pairing(Kind.EVENT, Level.FOUND).pairs());
    }
    for (Confusion confusion : Confusion.of(pairs)) {
      if (confusion.all() > 0) {
        StringBuilder line = new StringBuilder();
        confusion
            .wrong()
            .forEach(e -> line.append(", ").append(e.getKey()).append(' ').append(e.getValue()));
        out.add("");
        out.add(
            confusion.attribute()
                + ": "
                + confusion.right()
                + " of "
                + confusion.all()
                + " right"
                + (line.isEmpty() ? "" : "; gold as coded: " + line.substring(2)));
      }
    }
  }

  private void worst(List<String> out) {
    List<DocumentScore> worst =
        scores.stream()
            .filter(s -> s.total().gold() + s.total().coded() > 0)
            .sorted(Comparator.comparingDouble(s -> s.total().f1()))
            .limit(WORST)
            .toList();
    if (!worst.isEmpty()) {
      out.add("");
      out.add("Documents with the lowest F1 over all kinds");
    }
    for (DocumentScore score : worst) {
      out.add(String.format(Locale.ROOT, "  %.3f  %s", score.total().f1(), score.document().id()));
    }
  }

  private void errors(Kind kind, List<String> out) {
    List<String> missed = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    for (DocumentScore score : scores) {
      Pairing pairing = score.pairing(kind, Level.FULL);
      pairing.missed().forEach(g -> missed.add("  missed  " + told(g.record())));
      pairing.extra().forEach(c -> extra.add("  extra   " + told(c)));
    }
    if (missed.size() + extra.size() > 0) {
      out.add("");
      out.add(kind.label() + ": " + missed.size() + " missed, " + extra.size() + " extra");
      out.addAll(missed);
      out.addAll(extra);
    }
  }

  private static String told(CodedRecord record) {
    String what =
        record.fold(
            new CodedRecord.Cases<String>(
                r -> r.speaker().name() + ", " + r.act().label(),
                r ->
                    r.source().name()
                        + " "
                        + r.cameo()
                        + " "
                        + r.target().map(t -> t.name()).orElse("nobody"),
                r -> r.channel() + " " + r.state().label(),
                r -> r.agreement() + " " + r.status().label(),
                r -> r.holder(),
                r -> r.by() + " " + r.direction().label(),
                r -> r.issue(),
                r -> r.issue()));
    return record.provenance().document()
        + " | "
        + what
        + " | "
        + record.provenance().quote().replaceAll("\\s+", " ");
  }
}
