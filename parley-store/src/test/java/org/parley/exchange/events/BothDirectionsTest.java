package org.parley.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.Event;

class BothDirectionsTest {
  private final BothDirections directions = new BothDirections(Rows.WORLD);

  @ParameterizedTest
  @CsvSource({
    "040,040", "041,041", "042,043", "043,042", "044,044", "046,046", "057,057", "062,062"
  })
  void anActThatTakesTwoHasARowForEach(String code, String other) {
    Event event = Rows.event(code, Rows.NORLAND, Optional.of(Rows.SUDMARK));
    List<EventRow> rows = directions.of(Rows.row("e-1", event));

    assertThat(rows).extracting(r -> r.event().cameo()).containsExactly(code, other);
    assertThat(rows).extracting(EventRow::id).containsOnly("e-1");
    assertThat(rows)
        .extracting(EventRow::direction)
        .containsExactly(Direction.AS_CODED, Direction.REVERSED);
    assertThat(rows.get(1).event())
        .isEqualTo(Rows.event(other, Rows.SUDMARK, Optional.of(Rows.NORLAND)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"010", "030", "036", "045", "051", "064", "112", "125", "145", "190"})
  void whatOneSideDoesSaysNothingOfTheOther(String code) {
    EventRow row = Rows.row("e-1", Rows.event(code, Rows.NORLAND, Optional.of(Rows.SUDMARK)));
    assertThat(directions.of(row)).containsExactly(row);
  }

  @Test
  void withoutATargetThereIsNoOtherDirection() {
    EventRow row = Rows.row("e-1", Rows.event("040", Rows.NORLAND, Optional.empty()));
    assertThat(directions.of(row)).containsExactly(row);
  }

  @Test
  void theReverseOfTheReverseIsTheEventForEveryCode() {
    TreeSet<String> twoWay = new TreeSet<>();
    for (String code : Rows.WORLD.cameo().keySet()) {
      Event event = Rows.event(code, Rows.NORLAND, Optional.of(Rows.SUDMARK));
      directions
          .reverse(event)
          .ifPresent(
              other -> {
                twoWay.add(code);
                assertThat(directions.reverse(other)).as(code).contains(event);
                assertThat(other.quad()).as(code).isLessThanOrEqualTo(2);
              });
    }
    assertThat(twoWay)
        .containsExactly(
            "04", "040", "041", "042", "043", "044", "046", "057", "06", "060", "061", "062");
  }

  @Test
  void withTheSidesSwappedTheRowsAreMirrored() {
    for (String code : Rows.WORLD.cameo().keySet()) {
      Event event = Rows.event(code, Rows.NORLAND, Optional.of(Rows.SUDMARK));
      Event swapped = Rows.event(code, Rows.SUDMARK, Optional.of(Rows.NORLAND));
      assertThat(directions.of(Rows.row("e", swapped)))
          .as(code)
          .extracting(r -> r.event().source().name() + " " + r.event().cameo())
          .containsExactlyElementsOf(
              directions.of(Rows.row("e", event)).stream()
                  .map(r -> r.event().target().orElseThrow().name() + " " + r.event().cameo())
                  .toList());
    }
  }
}
