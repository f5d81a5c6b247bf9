package org.parley.record;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.document.Span;

/**
 * What a sentence claims of an agreement; a claim by whoever asserts it.
 *
 * @param agreement canonical name
 * @param parties side codes or ISO3 of those whom the sentence ties to it
 * @param claimants names of those who say so together; empty where {@code assertedBy} tells all
 * @param obligors side codes or ISO3 of those who by the sentence kept or broke it or are to keep
 *     it; empty where the sentence does not say
 */
public record CommitmentReport(
    Provenance provenance,
    String agreement,
    CommitmentStatus status,
    List<String> parties,
    List<String> claimants,
    List<String> obligors,
    Optional<PartialDate> date)
    implements CodedRecord {
  public CommitmentReport {
    Objects.requireNonNull(provenance, "provenance");
    if (agreement.isBlank()) {
      throw new IllegalArgumentException("agreement must not be blank");
    }
    Objects.requireNonNull(status, "status");
    parties = List.copyOf(parties);
    claimants = distinct("claimants", claimants);
    obligors = distinct("obligors", obligors);
    Objects.requireNonNull(date, "date");
  }

  /** A claim that names no obligor, by a single claimant. */
  public CommitmentReport(
      Provenance provenance,
      String agreement,
      CommitmentStatus status,
      List<String> parties,
      Optional<PartialDate> date) {
    this(provenance, agreement, status, parties, List.of(), List.of(), date);
  }

  private static List<String> distinct(String field, List<String> values) {
    if (new HashSet<>(values).size() < values.size()) {
      throw new IllegalArgumentException(field + " must not repeat, got " + values);
    }
    return List.copyOf(values);
  }

  @Override
  public Kind kind() {
    return Kind.COMMITMENT;
  }

  @Override
  public Span anchor() {
    return provenance.evidence();
  }

  @Override
  public String discriminator() {
    return agreement + "=" + status.label();
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.commitment().apply(this);
  }
}
