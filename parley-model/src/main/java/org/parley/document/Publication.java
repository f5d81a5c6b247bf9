package org.parley.document;

import java.util.Objects;

/** The publication date of a document and where it was read. */
public record Publication(PartialDate date, DateOrigin from) {
  public Publication {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(from, "from");
  }
}
