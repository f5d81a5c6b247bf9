package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.learn.agreement.Interval;

/** Agreement as a plain table. */
public final class AgreementTable {
  private static final String NONE = "-";

  private AgreementTable() {}

  /** The lines of the table. */
  public static List<String> lines(Agreement agreement) {
    List<String> out = new ArrayList<>();
    out.add("A  " + agreement.a());
    out.add("B  " + agreement.b());
    out.add(
        agreement.documents()
            + (agreement.documents() == 1
                ? " document that both coded; intervals need two"
                : " documents that both coded"));
    found(agreement, out);
    spans(agreement.spans(), out);
    coded(agreement, out);
    return out;
  }

  private static void found(Agreement agreement, List<String> out) {
    boolean borderline = agreement.kinds().stream().anyMatch(k -> !k.all().equals(k.sure()));
    out.add("");
    out.add("Found: records of each, and how many are of the same thing");
    out.add(
        row("%-24s %6s %6s %6s %7s  %-14s", "", "A", "B", "both", "F1", "95 % of F1")
            + (borderline ? "  F1 without borderline" : ""));
    for (KindAgreement kind : agreement.kinds()) {
      Counts all = kind.all();
      Counts sure = kind.sure();
      String line =
          row(
              "%-24s %6d %6d %6d %7.3f  %-14s",
              kind.kind().label(),
              all.gold(),
              all.coded(),
              all.hits(),
              all.f1(),
              told(kind.interval()));
      String without =
          sure.gold() + sure.coded() == 0
              ? NONE
              : row("%.3f (%d, %d, %d)", sure.f1(), sure.gold(), sure.coded(), sure.hits());
      out.add(borderline ? line + "  " + without : line);
    }
  }

  private static void spans(SpanAgreement spans, List<String> out) {
    if (spans.unitized().isPresent()) {
      out.add("");
      out.add("Where the contents of statements stand");
      out.add(
          row(
              "%-24s %6s   95 %%  %s",
              "unitized alpha", told(spans.unitized()), told(spans.interval())));
      out.add(row("%-24s %6s", "alpha by letter", told(spans.byLetter())));
      out.add(row("%-24s %6s", "letters in both", told(spans.shared())));
    }
  }

  private static void coded(Agreement agreement, List<String> out) {
    if (agreement.attributes().isEmpty()) {
      return;
    }
    out.add("");
    out.add("Coded: what both found, by attribute");
    out.add(
        row(
            "%-24s %6s %8s %7s %7s  %-14s  %s",
            "", "n", "percent", "kappa", "alpha", "95 % of alpha", "scale"));
    for (AttributeAgreement a : agreement.attributes()) {
      out.add(
          row(
              "%-24s %6d %8.1f %7s %7s  %-14s  %s",
              a.attribute().kind().label() + " " + a.attribute().label(),
              a.n(),
              100 * a.percent(),
              told(a.kappa()),
              told(a.alpha()),
              told(a.interval()),
              a.attribute().scale().label()));
    }
  }

  private static String told(OptionalDouble value) {
    return value.isPresent() ? row("%.3f", value.getAsDouble()) : NONE;
  }

  private static String told(Optional<Interval> interval) {
    return interval.map(i -> row("%.3f to %.3f", i.low(), i.high())).orElse(NONE);
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing();
  }
}
