package org.parley.exchange.events;

import java.util.Objects;
import java.util.OptionalInt;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.Event;

/**
 * One row of an event table.
 *
 * @param id of the event's record; both directions of an event have the same
 * @param sentence number of the event's first sentence in its document, from 1
 * @param count events that this row stands for
 */
public record EventRow(
    String id,
    Event event,
    EventDocument document,
    OptionalInt sentence,
    Direction direction,
    int count) {
  public EventRow {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(direction, "direction");
    if (id.isBlank()) {
      throw new IllegalArgumentException("id of an event row must not be blank");
    }
    if (sentence.isPresent() && sentence.getAsInt() < 1) {
      throw new IllegalArgumentException("sentence must be 1 or more, got " + sentence.getAsInt());
    }
    if (count < 1) {
      throw new IllegalArgumentException("count must be 1 or more, got " + count);
    }
  }

  /** An event as it was coded. */
  public static EventRow of(String id, Event event, EventDocument document, OptionalInt sentence) {
    return new EventRow(id, event, document, sentence, Direction.AS_CODED, 1);
  }

  EventRow counted(int events) {
    return new EventRow(id, event, document, sentence, direction, events);
  }

  EventRow reversed(Event other) {
    return new EventRow(id, other, document, sentence, Direction.REVERSED, count);
  }

  /** The words that tell the act. */
  public String trigger() {
    return quoted(event.trigger());
  }

  /** The words that name an actor; empty when it is only understood. */
  String named(Actor actor) {
    return actor.text().map(this::quoted).orElse("");
  }

  /** The evidence with its trigger between angle quotation marks. */
  public String marked() {
    String quote = event.provenance().quote();
    Span span = within(event.trigger());
    if (span.isEmpty()) {
      return quote;
    }
    return quote.substring(0, span.begin())
        + "\u00ab"
        + span.of(quote)
        + "\u00bb"
        + quote.substring(span.end());
  }

  private String quoted(Span span) {
    return within(span).of(event.provenance().quote());
  }

  /** A span of the document as one of the quote; empty as far as it lies outside. */
  private Span within(Span span) {
    Span evidence = event.provenance().evidence();
    int begin = Math.min(Math.max(span.begin(), evidence.begin()), evidence.end());
    int end = Math.max(begin, Math.min(span.end(), evidence.end()));
    return new Span(begin - evidence.begin(), end - evidence.begin());
  }
}
