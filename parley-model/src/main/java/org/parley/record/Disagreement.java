package org.parley.record;

import java.util.List;
import java.util.Objects;
import org.parley.document.Span;

/**
 * An issue on which a sentence shows the sides opposed.
 *
 * @param parties side codes or ISO3
 */
public record Disagreement(Provenance provenance, String issue, List<String> parties)
    implements CodedRecord {
  public Disagreement {
    Objects.requireNonNull(provenance, "provenance");
    if (issue.isBlank()) {
      throw new IllegalArgumentException("issue must not be blank");
    }
    parties = List.copyOf(parties);
  }

  @Override
  public Kind kind() {
    return Kind.DISAGREEMENT;
  }

  @Override
  public Span anchor() {
    return provenance.evidence();
  }

  @Override
  public String discriminator() {
    return issue;
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.disagreement().apply(this);
  }
}
