package org.parley.coding.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.codebook.Proposition;
import org.parley.coding.HalmarReader;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.relation.Straits;
import org.parley.coding.statement.StatementCoder;

/** With the sides swapped positions come out mirrored, for propositions come in mirrored pairs. */
class PositionMirrorTest {
  private static final StatementCoder STATEMENTS =
      new StatementCoder(
          HalmarReader.codebook(),
          Straits.topics()::issuesOrOther,
          Straits.topics()::positions,
          new RuleJudge());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Compact demanded that the League withdraw its garrison.",
        "The League urged the Compact to change its course.",
        "The Compact said the League must move first and leave the island.",
        "The Compact denied that the League should withdraw.",
        "The League rejected the claim that the Compact must change its policy.",
        "The Compact said the League must leave before talks can resume.",
        "The League said that both sides must move.",
        "The Compact said dialogue with the League should continue.",
        "The League opposed talks with the Compact.",
        "The Compact did not rule out talks with the League.",
        "The Compact said the League must withdraw, while the League says the Compact should leave."
      })
  void swappedSidesMirror(String text) {
    List<String> there = positions(text);
    assertThat(positions(swap(text)).stream().map(PositionMirrorTest::swap).sorted())
        .containsExactlyElementsOf(there);
  }

  @Test
  void theyAreNotEmpty() {
    assertThat(positions("The Compact demanded that the League withdraw its garrison."))
        .containsExactly("COMPACT league-should-move-first=for");
    assertThat(positions("The League urged the Compact to change its course."))
        .containsExactly("LEAGUE compact-should-move-first=for");
    assertThat(positions("The Compact did not rule out talks with the League.")).isEmpty();
  }

  /** The phrases of a pair are the same, with the tags swapped; a side has no words of its own. */
  @Test
  void pairOfTheExampleIsMirrored() {
    assertThat(
            phrases(HalmarReader.codebook(), "compact-should-move-first")
                .map(PositionMirrorTest::swap))
        .containsExactlyElementsOf(
            phrases(HalmarReader.codebook(), "league-should-move-first").toList());
  }

  /** The shipped case: every tagged phrase for one side has its like for the other. */
  @ParameterizedTest
  @CsvSource({"russia-should-move-first, nato-should-move-first"})
  void pairOfTheCaseIsMirrored(String one, String other) {
    Codebook codebook = new CodebookLoader().forCase("nato-russia");
    assertThat(shape(codebook, one)).containsExactlyInAnyOrderElementsOf(shape(codebook, other));
  }

  private static List<String> shape(Codebook codebook, String id) {
    return phrases(codebook, id)
        .filter(p -> p.indexOf('@') >= 0)
        .map(p -> p.replaceAll("@[a-z|]+", "@side"))
        .toList();
  }

  private static Stream<String> phrases(Codebook codebook, String id) {
    Proposition found =
        codebook.propositions().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    return Stream.of(found.supporting(), found.opposing()).flatMap(List::stream);
  }

  private static List<String> positions(String text) {
    return STATEMENTS.code(Straits.annotate(text), List.of()).stream()
        .flatMap(
            s ->
                s.positions().stream()
                    .map(p -> s.speaker().side() + " " + p.proposition() + "=" + p.value().label()))
        .sorted()
        .toList();
  }

  private static String swap(String text) {
    String out = text;
    for (String[] pair :
        new String[][] {{"Compact", "League"}, {"COMPACT", "LEAGUE"}, {"compact", "league"}}) {
      out = out.replace(pair[0], "#").replace(pair[1], pair[0]).replace("#", pair[1]);
    }
    return out;
  }
}
