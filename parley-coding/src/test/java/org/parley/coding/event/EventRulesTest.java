package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.record.Event;

class EventRulesTest {
  @Test
  void leadsBackToTheFrame() {
    Event event = Halmar.code("Norland refused to extradite the officer to Sudmark.").get(0);
    String rule = event.provenance().rule();

    EventRules.Entry entry = EventRules.frame(Halmar.codebook(), rule).orElseThrow();

    assertThat(entry.cameo()).isEqualTo("120");
    assertThat(entry.pattern().heads()).contains("refuse");
    assertThat(EventRules.act(rule)).contains("063");
    assertThat(event.cameo()).isEqualTo("1213");
  }

  @Test
  void otherRulesNameNoFrame() {
    assertThat(EventRules.frame(Halmar.codebook(), "event/112/statement-accuse")).isEmpty();
    assertThat(EventRules.frame(Halmar.codebook(), "statement/verb")).isEmpty();
    assertThat(EventRules.act("event/040/meet#571")).isEmpty();
  }
}
