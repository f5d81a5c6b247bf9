package org.parley.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.record.Event;

class EventSampleTest {
  private static final Event EVENT = Rows.event("112", Rows.NORLAND, Optional.of(Rows.SUDMARK));

  @Test
  void theSampleIsTheSameForAnyOrder() {
    List<EventRow> rows = rows(200);
    List<EventRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(sample(20, 7, shuffled)).hasSize(20).hasSameElementsAs(sample(20, 7, rows));
    assertThat(sample(20, 7, rows)).isSubsetOf(sample(50, 7, rows));
    assertThat(sample(20, 8, rows)).isNotEqualTo(sample(20, 7, rows));
  }

  @Test
  void itComesInTheOrderOfTheEvents() {
    List<EventRow> rows = rows(100);
    List<EventRow> sample = sample(30, 1, rows);
    assertThat(sample).isEqualTo(rows.stream().filter(sample::contains).toList());
  }

  @Test
  void fewEventsAreAllInIt() {
    assertThat(sample(10, 1, rows(4))).isEqualTo(rows(4));
    assertThat(sample(10, 1, List.of())).isEmpty();
  }

  @Test
  void everyEventIsDrawnAboutAsOften() {
    List<EventRow> rows = rows(50);
    int[] drawn = new int[50];
    for (int seed = 0; seed < 2000; seed++) {
      sample(10, seed, rows).forEach(row -> drawn[rows.indexOf(row)]++);
    }
    for (int times : drawn) {
      // Five standard deviations of a binomial draw of 2000 with p = 0.2.
      assertThat(times).isCloseTo(400, within(90));
    }
  }

  private static List<EventRow> rows(int count) {
    List<EventRow> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(Rows.row("e-" + i, EVENT));
    }
    return out;
  }

  private static List<EventRow> sample(int size, long seed, List<EventRow> rows) {
    EventSample sample = new EventSample(size, seed);
    rows.forEach(sample::add);
    assertThat(sample.population()).isEqualTo(rows.size());
    return sample.rows();
  }
}
