package org.parley.record;

import java.util.Objects;
import java.util.Optional;
import org.parley.document.Span;

/**
 * A statement about the future of the relation.
 *
 * @param by name of the speaker, or "document"
 * @param horizon the text's words for when
 * @param condition the text's words for on what condition
 */
public record Outlook(
    Provenance provenance,
    String by,
    Direction direction,
    Optional<String> horizon,
    Optional<String> condition)
    implements CodedRecord {
  public Outlook {
    Objects.requireNonNull(provenance, "provenance");
    if (by.isBlank()) {
      throw new IllegalArgumentException("by must not be blank");
    }
    Objects.requireNonNull(direction, "direction");
  }

  @Override
  public Kind kind() {
    return Kind.OUTLOOK;
  }

  @Override
  public Span anchor() {
    return provenance.evidence();
  }

  @Override
  public String discriminator() {
    return by + "=" + direction.label();
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.outlook().apply(this);
  }
}
