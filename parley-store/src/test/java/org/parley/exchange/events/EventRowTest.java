package org.parley.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.Actor;

class EventRowTest {
  @Test
  void theTriggerIsMarkedInItsSentence() {
    EventRow row = Rows.row("e-1", Rows.event("040", Rows.NORLAND, Optional.of(Rows.SUDMARK)));
    assertThat(row.trigger()).isEqualTo("met");
    assertThat(row.marked()).isEqualTo("Norland \u00abmet\u00bb Sudmark on Monday.");
    assertThat(row.named(Rows.SUDMARK)).isEqualTo("Sudmark");
  }

  @ParameterizedTest
  @CsvSource({
    "XNLGOVMIL, XNL, GOV MIL, Government;Military, true",
    "IGOCOMGOV, , GOV, International Government Organization;Government, true",
    "NGOHRI, , HRI, Nongovernmental Organizations / Activists;Human Rights, true",
    "MIL, , MIL, Military, false",
    "UAF, , UAF, Unidentified Forces, false",
    "XNL, XNL, '', '', true"
  })
  void anActorsCodeComesInParts(
      String code, String country, String codes, String names, boolean resolved) {
    Actor actor =
        new Actor(
            "somebody",
            code,
            Optional.ofNullable(country),
            Actor.OTHER,
            Optional.empty(),
            Optional.empty());
    Sectors sectors = Sectors.standard();
    assertThat(String.join(" ", sectors.codes(actor))).isEqualTo(codes);
    assertThat(String.join(";", sectors.names(actor))).isEqualTo(names);
    assertThat(ActorCode.isResolved(actor)).isEqualTo(resolved);
  }

  @Test
  void countsAreByGroupAndAltogether() {
    Actor unnamed =
        new Actor(
            "gunmen", "UAF", Optional.empty(), Actor.OTHER, Optional.empty(), Optional.empty());
    EventSummary summary = new EventSummary();
    summary.addDocument(Optional.of("strait"), 40);
    summary.addEvent(
        Optional.of("strait"), Rows.event("040", Rows.NORLAND, Optional.of(Rows.SUDMARK)));
    summary.addEvent(Optional.of("strait"), Rows.event("190", unnamed, Optional.of(Rows.SUDMARK)));
    summary.addEvent(Optional.of("strait"), Rows.event("112", Rows.NORLAND, Optional.empty()));
    summary.addDocument(Optional.of("island"), 10);

    assertThat(summary.counts())
        .containsExactly(
            new EventCounts("island", 1, 10, 0, List.of(0L, 0L, 0L, 0L)),
            new EventCounts("strait", 1, 40, 1, List.of(1L, 0L, 1L, 1L)),
            new EventCounts("all", 2, 50, 1, List.of(1L, 0L, 1L, 1L)));
    assertThat(summary.counts().get(1).rate()).hasValue(7.5);
    assertThat(summary.counts().get(0).resolvedPercent()).isEmpty();
  }
}
