package org.parley.exchange.events;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.codebook.Codebook;
import org.parley.document.PartialDate;
import org.parley.record.Actor;

/**
 * The forty columns of the published POLECAT events, in their order and under their names, and our
 * additions. An event whose code has no PLOVER type stays, with an empty type. Country codes are
 * ISO3, sectors those of our codes; intensity is CAMEO's Goldstein value.
 */
final class PolecatColumns {
  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  private PolecatColumns() {}

  static Columns<EventRow> of(Codebook codebook) {
    CountryNames countries = new CountryNames(codebook);
    Sectors sectors = Sectors.standard();
    return new Columns<EventRow>()
        .add("Event ID", ForeignColumns::id)
        .add("Event Date", ForeignColumns::date)
        .add("Event Type", row -> Cell.text(row.event().plover()))
        .add("Event Mode", row -> Cell.text(row.event().mode()))
        .add("Intensity", row -> Cell.number(row.event().goldstein()))
        .add("Quad Code", row -> Cell.text(QUADS.get(row.event().quad() - 1)))
        .empty("Contexts")
        .addAll(actor("Actor", row -> Optional.of(row.event().source()), sectors))
        .addAll(actor("Recipient", row -> row.event().target(), sectors))
        .add("Placename", row -> Cell.text(row.event().place()))
        .empty("City", "District", "Province")
        .add("Country", row -> Cell.text(row.event().place().flatMap(countries::ofPlace)))
        .empty("Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type")
        .add("Source", row -> Cell.text(row.document().outlet()))
        .add(
            "Publication Date",
            row -> Cell.text(row.document().published().map(PartialDate::toString)))
        .empty("Story People", "Story Organizations", "Story Locations")
        .add("Language", row -> Cell.text(row.document().lang()))
        .add("Version", row -> Cell.text(row.event().provenance().codebook()))
        .addAll(ForeignColumns.additions());
  }

  private static Columns<EventRow> actor(
      String who, Function<EventRow, Optional<Actor>> of, Sectors sectors) {
    return new Columns<EventRow>()
        .add(who + " Name", row -> Cell.text(of.apply(row).map(Actor::name)))
        .add(who + " Country", row -> Cell.text(of.apply(row).flatMap(Actor::country)))
        .empty(who + " COW")
        .add(
            "Primary " + who + " Sector",
            row -> Cell.text(of.apply(row).flatMap(a -> sectors.codes(a).stream().findFirst())))
        .add(
            who + " Sectors",
            row -> Cell.text(of.apply(row).map(a -> String.join(";", sectors.codes(a)))))
        .add(who + " Title", row -> Cell.text(of.apply(row).flatMap(Actor::role)))
        .add(who + " Name Raw", row -> Cell.text(of.apply(row).map(row::named)))
        .empty("Wikipedia " + who + " ID");
  }
}
