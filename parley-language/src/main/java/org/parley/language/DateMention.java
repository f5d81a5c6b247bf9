package org.parley.language;

import java.util.Objects;
import org.parley.document.DatePrecision;
import org.parley.document.PartialDate;
import org.parley.document.Span;

/**
 * A date in the text, resolved against the document's date. Expressions that cannot be resolved are
 * not listed.
 *
 * @param date for a week its Monday
 */
public record DateMention(Span span, int sentence, PartialDate date, DatePrecision precision) {
  public DateMention {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(precision, "precision");
  }
}
