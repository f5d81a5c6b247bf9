package org.parley.track.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Voice;

class ConditionFinderTest {
  @Test
  void runsToTheEndOfTheSentence() {
    assertThat(words("Norland would meet if the garrison, all of it, left. More."))
        .contains("if the garrison, all of it, left");
  }

  @Test
  void endsAtTheCommaWhereItComesFirst() {
    assertThat(words("If the garrison leaves, Norland will meet."))
        .contains("If the garrison leaves");
    assertThat(words("She said that if the garrison leaves, Norland will meet."))
        .contains("if the garrison leaves");
  }

  @Test
  void takesTheLongerWord() {
    assertThat(words("Norland will meet only if the garrison leaves."))
        .contains("only if the garrison leaves");
  }

  @Test
  void aTimeIsAConditionOnlyWhereNothingElseIs() {
    assertThat(words("Norland will meet when the garrison leaves."))
        .contains("when the garrison leaves");
    assertThat(words("When ministers spoke, Norland said it would meet if asked."))
        .contains("if asked");
  }

  @Test
  void whatMustComeBeforeIsTheCondition() {
    assertThat(words("It rained. The garrison must leave, before talks can resume."))
        .contains("The garrison must leave");
    assertThat(words("Before talks can resume, the garrison must leave.")).isEmpty();
  }

  @Test
  void isPartOfNoOtherWord() {
    assertThat(words("Norland lifted the whenever-clause.")).isEmpty();
  }

  @Test
  void aLongSentenceIsCut() {
    assertThat(words("Norland meets if " + "a".repeat(100_000)).orElseThrow().length())
        .isLessThanOrEqualTo(300);
  }

  private static Optional<String> words(String sentence) {
    return new Spoken()
        .says(
            "2016",
            "Ilva Dorn",
            "NOR",
            Voice.OFFICIAL,
            sentence,
            List.of(new Position(Spoken.MEET, PositionValue.CONDITIONAL)))
        .row()
        .conditions()
        .get(0)
        .words();
  }
}
