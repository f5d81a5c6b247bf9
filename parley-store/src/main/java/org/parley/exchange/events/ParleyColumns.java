package org.parley.exchange.events;

import java.util.Optional;
import java.util.function.Function;
import org.parley.codebook.CameoCode;
import org.parley.codebook.Codebook;
import org.parley.record.Actor;
import org.parley.record.Event;

/** Our own table: everything that a record of an event has. */
final class ParleyColumns {
  private ParleyColumns() {}

  static Columns<EventRow> of(Codebook codebook) {
    ResponseChannels channels = new ResponseChannels(codebook);
    return new Columns<EventRow>()
        .add("id", row -> Cell.text(row.id()))
        .add("direction", row -> Cell.text(row.direction().label()))
        .add("count", row -> Cell.number(row.count()))
        .add("document", row -> Cell.text(row.document().id()))
        .add("title", row -> Cell.text(row.document().title()))
        .add("outlet", row -> Cell.text(row.document().outlet()))
        .add("published", row -> Cell.text(row.document().published()))
        .add("sentence", row -> Cell.number(row.sentence()))
        .addAll(actor("source", row -> Optional.of(row.event().source())))
        .addAll(actor("target", row -> row.event().target()))
        .add("cameo", event(e -> Cell.text(e.cameo())))
        .add("label", event(e -> Cell.text(label(codebook, e))))
        .add("plover", event(e -> Cell.text(e.plover())))
        .add("mode", event(e -> Cell.text(e.mode())))
        .add("channel", event(e -> Cell.text(channels.of(e.cameo()))))
        .add("quad", event(e -> Cell.number(e.quad())))
        .add("goldstein", event(e -> Cell.number(e.goldstein())))
        .add("realis", event(e -> Cell.text(e.realis().label())))
        .add("certainty", event(e -> Cell.text(e.certainty().label())))
        .add("event_date", event(e -> Cell.text(e.date())))
        .add("date_precision", event(e -> Cell.text(e.precision().map(p -> p.label()))))
        .add("place", event(e -> Cell.text(e.place())))
        .add("response_to", event(e -> Cell.text(e.responseTo())))
        .add("trigger", row -> Cell.text(row.trigger()))
        .add("quote", event(e -> Cell.text(e.provenance().quote())))
        .add("rule", event(e -> Cell.text(e.provenance().rule())))
        .add("confidence", event(e -> Cell.number(e.provenance().confidence())))
        .add("asserted_by", event(e -> Cell.text(e.provenance().assertedBy())))
        .add("issues", event(e -> Cell.text(String.join(";", e.provenance().issues()))))
        .add("codebook", event(e -> Cell.text(e.provenance().codebook())));
  }

  /** The codebook's words for an event's code, if it has the code. */
  static Optional<String> label(Codebook codebook, Event event) {
    return Optional.ofNullable(codebook.cameo().get(event.cameo())).map(CameoCode::label);
  }

  private static Function<EventRow, Cell> event(Function<Event, Cell> cell) {
    return row -> cell.apply(row.event());
  }

  private static Columns<EventRow> actor(String who, Function<EventRow, Optional<Actor>> of) {
    return new Columns<EventRow>()
        .add(who + "_name", row -> Cell.text(of.apply(row).map(Actor::name)))
        .add(who + "_code", row -> Cell.text(of.apply(row).map(Actor::code)))
        .add(who + "_country", row -> Cell.text(of.apply(row).flatMap(Actor::country)))
        .add(who + "_side", row -> Cell.text(of.apply(row).map(Actor::side)))
        .add(who + "_role", row -> Cell.text(of.apply(row).flatMap(Actor::role)))
        .add(who + "_text", row -> Cell.text(of.apply(row).map(row::named)));
  }
}
