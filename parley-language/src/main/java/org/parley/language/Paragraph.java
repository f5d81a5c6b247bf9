package org.parley.language;

import java.util.Objects;
import org.parley.document.Span;

/** A paragraph of the article; boilerplate paragraphs are not among them. */
public record Paragraph(int index, Span span, Type type) {
  public Paragraph {
    Objects.requireNonNull(type, "type");
  }

  /** What a paragraph is in the article. */
  public enum Type {
    HEADING,
    BODY
  }
}
