package org.parley.reading.date;

import org.parley.document.PartialDate;
import org.parley.document.Span;

/** A date and where it is written. */
public record FoundDate(Span span, PartialDate date) {}
