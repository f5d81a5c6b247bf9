package org.parley.truth;

import java.util.ArrayList;
import java.util.List;
import org.parley.track.AgreementLine;
import org.parley.track.Findings;
import org.parley.track.commitment.ObligorLine;

/** How each obligor stands to each agreement by what is claimed. */
public final class AgreementComparison implements Comparison {
  private static final String CONSTRUCT = "agreements";

  private record Status(String agreement, String obligor, String status) {
    @Override
    public String toString() {
      return agreement + " " + obligor + " " + status;
    }

    boolean sameQuestion(Status other) {
      return agreement.equals(other.agreement) && obligor.equals(other.obligor);
    }

    static Status of(TruthRow row) {
      return new Status(row.get("agreement"), row.get("obligor"), row.get("status"));
    }
  }

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Status>(
            row -> Status.of(row).toString(),
            Status::toString,
            (row, status) -> Status.of(row).equals(status),
            (row, status) -> Status.of(row).sameQuestion(status))
        .differences(CONSTRUCT, truth.rows(CONSTRUCT), account(findings));
  }

  /**
   * Claims that say of nobody that it kept or broke the agreement have no status to be compared.
   */
  private static List<Status> account(Findings findings) {
    List<Status> out = new ArrayList<>();
    for (AgreementLine line : findings.agreements()) {
      for (ObligorLine obligor : line.obligors()) {
        obligor
            .obligor()
            .map(o -> new Status(line.agreement(), o, obligor.verdict().state().label()))
            .ifPresent(out::add);
      }
    }
    return out;
  }
}
