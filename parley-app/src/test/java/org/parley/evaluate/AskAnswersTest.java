package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wrong answer attributed to a side is worse than none: precision is held higher than recall. */
class AskAnswersTest {
  private static final double PRECISION = 0.95;
  private static final double RECALL = 0.85;

  private static AskPairs pairs;

  @BeforeAll
  static void open() {
    pairs = new AskPairs();
  }

  @ParameterizedTest
  @EnumSource(AskPairs.Part.class)
  void linksAnswersToWhatTheyAnswer(AskPairs.Part part) throws Exception {
    AskPairs.Outcome outcome = pairs.outcome(part);

    assertThat(outcome.precision()).as(outcome.toString()).isGreaterThanOrEqualTo(PRECISION);
    assertThat(outcome.recall()).as(outcome.toString()).isGreaterThanOrEqualTo(RECALL);
  }
}
