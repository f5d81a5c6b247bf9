package org.parley.track.occurrence;

import java.util.Comparator;
import java.util.Objects;
import org.parley.document.Document;
import org.parley.record.Event;

/** An event as one document tells it. */
public record EventReport(Event event, Document document) {
  /** By publication, undated last; then by document and place. The order of the input is none. */
  static final Comparator<EventReport> ORDER =
      Comparator.comparing((EventReport r) -> r.document().date().isEmpty())
          .thenComparing(
              (a, b) ->
                  a.document().date().isPresent() && b.document().date().isPresent()
                      ? a.document().date().get().compareTo(b.document().date().get())
                      : 0)
          .thenComparing(r -> r.document().id())
          .thenComparing(r -> r.event().provenance().evidence())
          .thenComparing(r -> r.event().trigger())
          .thenComparing(r -> r.event().id());

  public EventReport {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(document, "document");
    if (!event.provenance().document().equals(document.id())) {
      throw new IllegalArgumentException(
          "event of document " + event.provenance().document() + " reported in " + document.id());
    }
  }
}
