package org.parley.record;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.parley.document.Span;

/**
 * Where a record comes from and what made it.
 *
 * @param document id of the document
 * @param evidence the sentence, or first to last sentence, in the document's text
 * @param quote the evidence's text
 * @param confidence 0..1, calibrated; empty where nothing was calibrated
 * @param rule the rule or model that produced it
 * @param issues ids of the case's issues
 * @param assertedBy name of the speaker who says so, or "document"
 * @param codebook name and content hash of the codebook
 */
public record Provenance(
    String document,
    Span evidence,
    String quote,
    OptionalDouble confidence,
    String rule,
    List<String> issues,
    String assertedBy,
    String codebook) {
  /** {@code assertedBy} of what the document says in its own voice. */
  public static final String DOCUMENT = "document";

  public Provenance {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(codebook, "codebook");
    if (rule.isBlank()) {
      throw new IllegalArgumentException("rule of a record must not be blank");
    }
    if (assertedBy.isBlank()) {
      throw new IllegalArgumentException("assertedBy of a record must not be blank");
    }
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "confidence must be 0..1, got " + confidence.getAsDouble());
    }
    if (quote.length() != evidence.length()) {
      throw new IllegalArgumentException(
          "quote must be the evidence's text of " + evidence.length() + ", got " + quote.length());
    }
    issues = List.copyOf(issues);
  }
}
