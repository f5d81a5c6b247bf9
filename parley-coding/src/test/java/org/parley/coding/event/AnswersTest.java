package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.Event;

/** An act and the act it answers, only where the text says so. */
class AnswersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norland expelled two diplomats of Sudmark in response to Sudmark's arrest of a Norland journalist. | 161 | 173
          Norland imposed a tariff on Sudmark. Sudmark retaliated by closing its ports. | 190 | 163
          Norland invited Sudmark to talks. Sudmark rejected the offer on Tuesday. | 127 | 026
          """)
  void theTextSaysWhatIsAnswered(String text, String answer, String cause) {
    List<Event> events = Halmar.code(text);
    Event first = of(events, cause);

    assertThat(of(events, answer).responseTo()).isEqualTo(Optional.of(first.id()));
    assertThat(first.responseTo()).isEmpty();
  }

  @Test
  void twoActsInARowAreNoAnswer() {
    List<Event> events =
        Halmar.code("Norland imposed sanctions on Sudmark. Sudmark criticised Norland.");

    assertThat(events).hasSize(2).allMatch(e -> e.responseTo().isEmpty());
  }

  private static Event of(List<Event> events, String cameo) {
    return events.stream()
        .filter(e -> e.cameo().equals(cameo))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(cameo + " in " + events.stream().map(Event::cameo).toList()));
  }
}
