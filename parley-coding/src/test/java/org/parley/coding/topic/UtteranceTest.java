package org.parley.coding.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.HalmarReader;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.relation.Straits;
import org.parley.coding.statement.StatementCoder;

/** What the words of saying, reports, concessions and irony do to a position. */
class UtteranceTest {
  private static final StatementCoder STATEMENTS =
      new StatementCoder(
          HalmarReader.codebook(),
          Straits.topics()::issuesOrOther,
          Straits.topics()::positions,
          new RuleJudge());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ilva Dorn denied that the talks were pointless.; dialogue-should-continue=for",
        "Ilva Dorn rejected the claim that the talks were pointless.; dialogue-should-continue=for",
        "Ilva Dorn does not believe that talks are useless.; dialogue-should-continue=for",
        "Ilva Dorn called for an end to the talks.; dialogue-should-continue=against",
        "Ilva Dorn did not rule out new talks.; ''",
        "Ilva Dorn opposed the talks.; dialogue-should-continue=against",
        "Ilva Dorn said the talks were slow but necessary.; dialogue-should-continue=for",
        "Ilva Dorn said the talks must go on and are needed, although Sudmark calls them useless.;"
            + " dialogue-should-continue=for"
      })
  void held(String text, String expected) {
    List<String> found =
        STATEMENTS.code(Straits.annotate(text), List.of()).stream()
            .filter(s -> s.speaker().name().equals("Ilva Dorn"))
            .flatMap(s -> s.positions().stream())
            .map(p -> p.proposition() + "=" + p.value().label())
            .toList();
    assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }
}
