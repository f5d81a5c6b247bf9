package org.parley.exchange.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.codebook.CameoCode;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.Event;
import org.parley.record.Provenance;
import org.parley.record.Realis;

/** Rows of fictional events. */
final class Rows {
  static final Codebook WORLD = new CodebookLoader().world();
  static final Actor NORLAND = state("Norland", "XNL");
  static final Actor SUDMARK = state("Sudmark", "XSM");

  private static final String QUOTE = "Norland met Sudmark on Monday.";

  private Rows() {}

  static Actor state(String name, String code) {
    int begin = Math.max(0, QUOTE.indexOf(name));
    return new Actor(
        name,
        code + "GOV",
        Optional.of(code),
        code,
        Optional.empty(),
        Optional.of(new Span(begin, begin + name.length())));
  }

  static Event event(String cameo, Actor source, Optional<Actor> target) {
    return event(cameo, source, target, Realis.ACTUAL, Optional.of("2016-04-20"));
  }

  static Event event(
      String cameo, Actor source, Optional<Actor> target, Realis realis, Optional<String> date) {
    CameoCode code = Objects.requireNonNull(WORLD.cameo().get(cameo), cameo);
    Optional<PartialDate> day = date.flatMap(PartialDate::parse);
    return new Event(
        new Provenance(
            "a.txt",
            new Span(0, QUOTE.length()),
            QUOTE,
            OptionalDouble.empty(),
            "event/test",
            List.of(),
            Provenance.DOCUMENT,
            "test@0"),
        new Span(8, 11),
        source,
        target,
        cameo,
        code.plover(),
        code.mode(),
        code.quad(),
        code.goldstein(),
        realis,
        Certainty.STATED,
        day,
        day.map(PartialDate::precision),
        Optional.empty(),
        Optional.empty());
  }

  static EventRow row(String id, Event event) {
    return EventRow.of(id, event, EventDocument.known("a.txt"), OptionalInt.empty());
  }

  static EventRow published(String id, Event event, String date) {
    EventDocument document =
        new EventDocument(
            "a.txt",
            Optional.empty(),
            Optional.of("Norland Wire"),
            PartialDate.parse(date),
            Optional.empty());
    return EventRow.of(id, event, document, OptionalInt.of(1));
  }
}
