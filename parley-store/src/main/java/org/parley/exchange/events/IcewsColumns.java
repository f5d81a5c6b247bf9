package org.parley.exchange.events;

import java.util.Optional;
import java.util.function.Function;
import org.parley.codebook.Codebook;
import org.parley.record.Actor;

/**
 * The twenty columns of the published ICEWS events, in their order and under their names, and our
 * additions. Districts, provinces and coordinates are not known here and stay empty.
 */
final class IcewsColumns {
  private IcewsColumns() {}

  static Columns<EventRow> of(Codebook codebook) {
    CountryNames countries = new CountryNames(codebook);
    Sectors sectors = Sectors.standard();
    return new Columns<EventRow>()
        .add("Event ID", ForeignColumns::id)
        .add("Event Date", ForeignColumns::date)
        .addAll(actor("Source", row -> Optional.of(row.event().source()), countries, sectors))
        .add("Event Text", row -> Cell.text(ParleyColumns.label(codebook, row.event())))
        .add("CAMEO Code", row -> Cell.text(row.event().cameo()))
        .add("Intensity", row -> Cell.number(row.event().goldstein()))
        .addAll(actor("Target", row -> row.event().target(), countries, sectors))
        .add("Story ID", row -> Cell.text(row.document().id()))
        .add("Sentence Number", row -> Cell.number(row.sentence()))
        .add("Publisher", row -> Cell.text(row.document().outlet()))
        .empty("City", "District", "Province")
        .add("Country", row -> Cell.text(row.event().place().flatMap(countries::ofPlace)))
        .empty("Latitude", "Longitude")
        .addAll(ForeignColumns.additions());
  }

  private static Columns<EventRow> actor(
      String who, Function<EventRow, Optional<Actor>> of, CountryNames countries, Sectors sectors) {
    return new Columns<EventRow>()
        .add(who + " Name", row -> Cell.text(of.apply(row).map(Actor::name)))
        .add(
            who + " Sectors",
            row -> Cell.text(of.apply(row).map(a -> String.join(",", sectors.names(a)))))
        .add(
            who + " Country",
            row -> Cell.text(of.apply(row).flatMap(Actor::country).map(countries::name)));
  }
}
