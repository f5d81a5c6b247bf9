package org.parley.track.commitment;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.CodedRecord;
import org.parley.track.Report;

/**
 * One claimant's word on one obligor.
 *
 * @param obligor side code or ISO3; empty where the claim does not say whom it means
 * @param side of the obligor: the case's side that it is or belongs to; empty with the obligor
 * @param date that the claim gives, else that of its document
 * @param report what it rests on: a commitment, or a statement that rejects the charge
 */
public record Claim(
    Optional<String> obligor,
    Optional<String> side,
    Claimant by,
    Says says,
    Optional<PartialDate> date,
    Report<? extends CodedRecord> report) {
  /** By date, undated last; then by place in the record. */
  static final Comparator<Claim> ORDER =
      Comparator.<Claim, Boolean>comparing(c -> c.date().isEmpty())
          .thenComparing(c -> c.date().map(PartialDate::latest).orElse(java.time.LocalDate.MAX))
          .thenComparing(Claim::report, Report.ORDER)
          .thenComparing(c -> c.by().name());

  public Claim {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(report, "report");
    if (obligor.isPresent() != side.isPresent()) {
      throw new IllegalArgumentException("obligor and side of a claim come together");
    }
  }

  /** True when the obligor's own side says it. */
  boolean isOwn() {
    return side.filter(by::speaksFor).isPresent();
  }
}
