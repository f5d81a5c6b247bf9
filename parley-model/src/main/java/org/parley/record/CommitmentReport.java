package org.parley.record;

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
 */
public record CommitmentReport(
    Provenance provenance,
    String agreement,
    CommitmentStatus status,
    List<String> parties,
    Optional<PartialDate> date)
    implements CodedRecord {
  public CommitmentReport {
    Objects.requireNonNull(provenance, "provenance");
    if (agreement.isBlank()) {
      throw new IllegalArgumentException("agreement must not be blank");
    }
    Objects.requireNonNull(status, "status");
    parties = List.copyOf(parties);
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
