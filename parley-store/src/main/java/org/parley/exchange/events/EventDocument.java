package org.parley.exchange.events;

import java.util.Objects;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.PartialDate;

/** What an event table tells of the document that an event was read in. */
public record EventDocument(
    String id,
    Optional<String> title,
    Optional<String> outlet,
    Optional<PartialDate> published,
    Optional<String> lang) {
  public EventDocument {
    Objects.requireNonNull(id, "id");
  }

  public static EventDocument of(Document document) {
    return new EventDocument(
        document.id(), document.title(), document.outlet(), document.date(), document.lang());
  }

  /** A document of which only records are at hand. */
  public static EventDocument known(String id) {
    return new EventDocument(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
