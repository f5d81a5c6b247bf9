package org.parley.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {
  /** Things are "question answer"; a row says the answer to its question. */
  private static final Matching<String> MATCHING =
      new Matching<>(
          row -> row.get("question") + " " + row.get("answer"),
          thing -> thing,
          (row, thing) ->
              row.values("answer").stream()
                  .anyMatch(a -> thing.equals(row.get("question") + " " + a)),
          (row, thing) -> thing.startsWith(row.get("question") + " "));

  @Test
  void whatIsTheSameIsNoDifference() {
    assertThat(differences(List.of(row("a", "yes|no", true)), "a no")).isEmpty();
  }

  @Test
  void aFirmRowIsMissed() {
    assertThat(differences(List.of(row("a", "yes", true))))
        .containsExactly(new Difference("test", "a yes", "missing"));
  }

  @Test
  void aRowThatMayBeIsNotMissedAndAllows() {
    assertThat(differences(List.of(row("a", "yes", false)))).isEmpty();
    assertThat(differences(List.of(row("a", "yes", false)), "a yes")).isEmpty();
  }

  @Test
  void anotherAnswerToAFirmRowIsOneDifference() {
    assertThat(differences(List.of(row("a", "yes", true)), "a no"))
        .containsExactly(new Difference("test", "a yes", "a no"));
  }

  @Test
  void whatNoRowAllowsIsExtra() {
    assertThat(differences(List.of(row("a", "yes", false)), "a no", "b yes"))
        .containsExactly(
            new Difference("test", "extra: a no", "has it"),
            new Difference("test", "extra: b yes", "has it"));
  }

  private static List<Difference> differences(List<TruthRow> rows, String... account) {
    return MATCHING.differences("test", rows, List.of(account));
  }

  private static TruthRow row(String question, String answer, boolean firm) {
    return new TruthRow(
        Map.of("question", question, "answer", answer, "firm", firm ? "yes" : "may"));
  }
}
