package org.parley.coding.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.HalmarReader;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.relation.Straits;
import org.parley.coding.statement.StatementCoder;

/** Positions that follow from plain acts, refusals and denials. */
class PlainActsTest {
  private static final StatementCoder STATEMENTS =
      new StatementCoder(
          HalmarReader.codebook(),
          Straits.topics()::issuesOrOther,
          Straits.topics()::positions,
          new RuleJudge());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland will no longer attend the Council, Ilva Dorn said. | council-should-meet against",
        "Ilva Dorn said that Norland would not take part in the Strait Council."
            + " | council-should-meet against",
        "Sudmark offered to host talks in May. | dialogue-should-continue for",
        "Sudmark has offered Norland talks. | dialogue-should-continue for",
        "\"We agreed that the Strait Council stays open if Sudmark replies,\" Edvin Marsk said."
            + " | council-should-meet conditional",
        "Norland reaffirms the Port Ansel Accords. | accords-should-be-implemented for",
        "Joren Pell said that Norland will not accept a garrison on Kestrel Island."
            + " | garrison-breaks-the-accords for",
        "Joren Pell said that Norland cannot accept marines on Kestrel Island."
            + " | garrison-breaks-the-accords for",
        "Karel Zoltan said that Sudmark would not tolerate missiles. | missiles-should-stay-away for",
        "Karel Zoltan denied that there was any garrison on Kestrel Island."
            + " | garrison-breaks-the-accords against",
        "Ilva Dorn rejected criticism of the Port Ansel Accords. | accords-should-be-implemented for",
        "Ilva Dorn challenged the premise that the exercise is a threat."
            + " | posture-in-osterby-is-justified for"
      })
  void positions(String text, String position) {
    assertThat(positions(text)).containsExactly(position);
  }

  @Test
  void whoAcknowledgesAPerceptionDoesNotShareIt() {
    assertThat(
            positions(
                "Ilva Dorn acknowledged Sudmark's perceptions of the battalion in Osterby as a"
                    + " provocation."))
        .isEmpty();
  }

  private static List<String> positions(String text) {
    return STATEMENTS.code(HalmarReader.annotate(text), List.of()).stream()
        .flatMap(s -> s.positions().stream())
        .map(p -> p.proposition() + " " + p.value().label())
        .toList();
  }
}
