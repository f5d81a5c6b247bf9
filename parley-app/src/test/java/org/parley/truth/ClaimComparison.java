package org.parley.truth;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.track.Findings;
import org.parley.track.commitment.Claim;
import org.parley.track.commitment.Claimant.Standing;
import org.parley.track.commitment.Says;

/** Who claims what of whom about an agreement, in which sentence. */
public final class ClaimComparison implements Comparison {
  private static final String CONSTRUCT = "claims";

  private record Claimed(String agreement, Claim claim) {
    /** The side that is spoken for; a document, an expert or an outlet speaks for none. */
    String side() {
      return claim.by().standing() == Standing.FOR_SIDE ? claim.by().side().orElse("") : "";
    }

    String obligor() {
      return claim.side().orElse("");
    }

    @Override
    public String toString() {
      return Telling.of(
          claim.report().record(), claim.says().label(), "by " + side(), "of " + obligor());
    }
  }

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Claimed>(
            row ->
                row.pointer()
                    + " | "
                    + row.get("claim")
                    + " | by "
                    + row.get("side")
                    + " of "
                    + row.get("obligor"),
            Claimed::toString,
            (row, claimed) ->
                placed(row, claimed)
                    && says(row).contains(claimed.claim().says())
                    && row.values("side").contains(claimed.side())
                    && obligor(row, claimed.obligor()),
            ClaimComparison::placed)
        .differences(
            CONSTRUCT,
            truth.rows(CONSTRUCT),
            findings.agreements().stream()
                .flatMap(
                    line ->
                        line.obligors().stream()
                            .flatMap(o -> o.claims().stream())
                            .map(c -> new Claimed(line.agreement(), c)))
                .toList());
  }

  private static boolean placed(TruthRow row, Claimed claimed) {
    return row.pointer().leadsTo(claimed.claim().report().record())
        && row.get("agreement").equals(claimed.agreement());
  }

  /** A word on all parties may stand as one on each. */
  private static boolean obligor(TruthRow row, String obligor) {
    String expected = row.get("obligor");
    return expected.isEmpty()
        || row.values("obligor").contains(obligor)
        || expected.contains(";") && obligor.isEmpty();
  }

  private static Set<Says> says(TruthRow row) {
    Set<Says> out = new TreeSet<>();
    for (String claim : row.values("claim")) {
      out.add(
          switch (claim) {
            case "violated", "unfulfilled" -> Says.BROKEN;
            case "fulfilled" -> Says.KEPT;
            case "denied" -> Says.DENIED;
            case "reaffirmed" -> Says.REAFFIRMED;
            case "proposed" -> Says.PROPOSED;
            default -> throw new IllegalArgumentException("no such claim: " + claim);
          });
    }
    return out;
  }
}
