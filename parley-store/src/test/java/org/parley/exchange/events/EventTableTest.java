package org.parley.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.exchange.events.EventSettings.OneADay;
import org.parley.record.Actor;
import org.parley.record.Event;
import org.parley.record.Realis;

class EventTableTest {
  private static final Optional<Actor> TARGET = Optional.of(Rows.SUDMARK);

  @Test
  void icewsColumnsStandFirstAndInTheirOrder() throws IOException {
    String head = table(EventFormat.CAMEO, EventSettings.all()).lines().findFirst().orElseThrow();
    assertThat(head)
        .isEqualTo(
            String.join(
                "\t",
                "Event ID",
                "Event Date",
                "Source Name",
                "Source Sectors",
                "Source Country",
                "Event Text",
                "CAMEO Code",
                "Intensity",
                "Target Name",
                "Target Sectors",
                "Target Country",
                "Story ID",
                "Sentence Number",
                "Publisher",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude",
                "Date Origin",
                "Date Precision",
                "Realis",
                "Certainty"));
  }

  @Test
  void aPublicationDateIsMarkedAsSuch() throws IOException {
    Event undated = Rows.event("112", Rows.NORLAND, TARGET, Realis.ACTUAL, Optional.empty());
    Event monthly = Rows.event("112", Rows.NORLAND, TARGET, Realis.ACTUAL, Optional.of("2016-03"));
    EventSettings all = EventSettings.all();

    List<CSVRecord> rows =
        read(
            EventFormat.PLOVER,
            all,
            Rows.published("e-1", undated, "2016-04-21"),
            Rows.published("e-2", monthly, "2016-04-21"),
            Rows.row("e-3", undated));
    assertThat(rows)
        .extracting(r -> r.get("Event Date") + "/" + r.get("Date Origin"))
        .containsExactly("2016-04-21/published", "2016-03/event", "/");
    assertThat(rows).extracting(r -> r.get("Date Precision")).containsExactly("day", "month", "");

    assertThat(read(EventFormat.CSV, all, Rows.published("e-1", undated, "2016-04-21")))
        .allMatch(r -> r.get("event_date").isEmpty() && r.get("published").equals("2016-04-21"));
  }

  @ParameterizedTest
  @EnumSource(EventFormat.class)
  void rowsHaveTheRealisOfTheirTable(EventFormat format) throws IOException {
    EventSettings usual =
        new EventSettings(format.usualRealis(), OptionalDouble.empty(), false, OneADay.OFF);
    EventRow[] rows = new EventRow[Realis.values().length];
    for (Realis realis : Realis.values()) {
      rows[realis.ordinal()] =
          Rows.row(
              "e-" + realis, Rows.event("112", Rows.NORLAND, TARGET, realis, Optional.empty()));
    }
    assertThat(table(format, usual, rows).lines())
        .hasSize(format == EventFormat.CSV ? 5 : 3)
        .noneMatch(line -> format != EventFormat.CSV && line.contains("NEGATED"));
  }

  @Test
  void oneADayKeepsTheFirstAndCounts() throws IOException {
    Event first = Rows.event("112", Rows.NORLAND, TARGET);
    Event other = Rows.event("111", Rows.NORLAND, TARGET);
    Event back = Rows.event("112", Rows.SUDMARK, Optional.of(Rows.NORLAND));
    Event denied =
        Rows.event("112", Rows.NORLAND, TARGET, Realis.NEGATED, Optional.of("2016-04-20"));
    Event vague = Rows.event("112", Rows.NORLAND, TARGET, Realis.ACTUAL, Optional.of("2016-04"));
    EventRow[] rows = {
      Rows.row("e-1", first),
      Rows.row("e-2", other),
      Rows.row("e-3", first),
      Rows.row("e-4", back),
      Rows.row("e-5", denied),
      Rows.row("e-6", vague),
      Rows.row("e-7", vague)
    };
    assertThat(read(EventFormat.CSV, daily(OneADay.BY_CODE), rows))
        .extracting(r -> r.get("id") + " " + r.get("count"))
        .containsExactly("e-1 2", "e-2 1", "e-4 1", "e-5 1", "e-6 1", "e-7 1");
    assertThat(read(EventFormat.CSV, daily(OneADay.BY_ROOT), rows))
        .extracting(r -> r.get("id") + " " + r.get("count"))
        .containsExactly("e-1 3", "e-4 1", "e-5 1", "e-6 1", "e-7 1");
  }

  @Test
  void actorsWithoutACodeAreNotTakenForOneAnother() throws IOException {
    Actor nobody =
        new Actor("unnamed", "", Optional.empty(), Actor.OTHER, Optional.empty(), Optional.empty());
    EventRow row = Rows.row("e-1", Rows.event("112", nobody, TARGET));
    assertThat(read(EventFormat.CSV, daily(OneADay.BY_CODE), row, row)).hasSize(2);
  }

  @Test
  void anIdNamesOneRow() throws IOException {
    EventSettings both =
        new EventSettings(Set.of(Realis.ACTUAL), OptionalDouble.empty(), true, OneADay.OFF);
    EventRow visit = Rows.row("e-1", Rows.event("042", Rows.NORLAND, TARGET));

    assertThat(read(EventFormat.PLOVER, both, visit))
        .extracting(r -> r.get("Event ID") + " " + r.get("Actor Name"))
        .containsExactly("e-1 Norland", "e-1-r Sudmark");
    assertThat(read(EventFormat.CSV, both, visit))
        .extracting(r -> r.get("id") + " " + r.get("direction") + " " + r.get("label"))
        .containsExactly("e-1 as-coded Travels for a meeting", "e-1 reversed Receives a visitor");
  }

  @Test
  void anActHasTheChannelThatTheCodebookPutsItUnder() throws IOException {
    List<String> codes = List.of("112", "161", "163", "190", "037", "030");
    EventRow[] rows =
        codes.stream()
            .map(code -> Rows.row("e-" + code, Rows.event(code, Rows.NORLAND, TARGET)))
            .toArray(EventRow[]::new);
    assertThat(read(EventFormat.CSV, EventSettings.all(), rows))
        .extracting(r -> r.get("channel"))
        .containsExactly(
            "statements", "diplomacy", "economy", "posture", "diplomacy", "statements");
  }

  private static EventSettings daily(OneADay filter) {
    return new EventSettings(EventFormat.CSV.usualRealis(), OptionalDouble.empty(), false, filter);
  }

  private static List<CSVRecord> read(EventFormat format, EventSettings settings, EventRow... rows)
      throws IOException {
    CSVFormat headed = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return headed.parse(new StringReader(table(format, settings, rows))).getRecords();
  }

  private static String table(EventFormat format, EventSettings settings, EventRow... rows)
      throws IOException {
    StringWriter out = new StringWriter();
    EventTable table = new EventTable(out, format, settings, Rows.WORLD);
    for (EventRow row : rows) {
      table.add(row);
    }
    table.finish();
    return out.toString();
  }
}
