package org.parley.record;

import java.util.Objects;
import org.parley.document.Span;

/**
 * A line whose crossing somebody declares unacceptable.
 *
 * @param holder side code or ISO3
 * @param condition what would cross it
 */
public record RedLine(Provenance provenance, String holder, Span condition) implements CodedRecord {
  public RedLine {
    Objects.requireNonNull(provenance, "provenance");
    if (holder.isBlank()) {
      throw new IllegalArgumentException("holder must not be blank");
    }
    Objects.requireNonNull(condition, "condition");
  }

  @Override
  public Kind kind() {
    return Kind.RED_LINE;
  }

  @Override
  public Span anchor() {
    return condition;
  }

  @Override
  public String discriminator() {
    return holder;
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.redLine().apply(this);
  }
}
