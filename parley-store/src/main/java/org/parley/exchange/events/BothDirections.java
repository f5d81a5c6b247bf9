package org.parley.exchange.events;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.CameoCode;
import org.parley.codebook.Codebook;
import org.parley.record.Actor;
import org.parley.record.Event;

/**
 * Adds to an act that takes two by its meaning (a meeting, a signed agreement) the row of the other
 * direction, as CAMEO's data sets have it. A visit made becomes a visit received. The reverse of
 * the reverse is the event itself.
 */
final class BothDirections {
  private static final String ONE_WAY = "-";

  private final CodeMap codes;
  private final Codebook codebook;

  BothDirections(Codebook codebook) {
    this.codes = new CodeMap(TwoColumns.read("two-way.tsv"));
    this.codebook = codebook;
  }

  /** The row, and the other direction's after it if the act has one. */
  List<EventRow> of(EventRow row) {
    return reverse(row.event())
        .map(other -> List.of(row, row.reversed(other)))
        .orElseGet(() -> List.of(row));
  }

  Optional<Event> reverse(Event event) {
    if (event.target().isEmpty()) {
      return Optional.empty();
    }
    Actor target = event.target().get();
    return other(event.cameo()).map(code -> turned(event, target, code));
  }

  private Optional<String> other(String code) {
    return codes
        .longest(code)
        .filter(found -> !found.getValue().equals(ONE_WAY))
        .map(found -> found.getValue() + code.substring(found.getKey().length()));
  }

  private Event turned(Event event, Actor target, String code) {
    Optional<CameoCode> entry =
        code.equals(event.cameo())
            ? Optional.empty()
            : Optional.ofNullable(codebook.cameo().get(code));
    return new Event(
        event.provenance(),
        event.trigger(),
        target,
        Optional.of(event.source()),
        code,
        entry.map(CameoCode::plover).orElse(event.plover()),
        entry.map(CameoCode::mode).orElse(event.mode()),
        entry.map(CameoCode::quad).orElse(event.quad()),
        entry.map(CameoCode::goldstein).orElse(event.goldstein()),
        event.realis(),
        event.certainty(),
        event.date(),
        event.precision(),
        event.place(),
        event.responseTo());
  }
}
