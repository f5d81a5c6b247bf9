package org.parley.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.coding.judge.RuleJudge;
import org.parley.language.AnnotatedText;
import org.parley.record.Certainty;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Statement;

/** Act, tone, addressee and actors of a statement once it is found. */
class StatementAttributesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dorn said the council should meet in May. | propose | cooperative",
        "Dorn said Sudmark must leave the island. | demand | conflictual",
        "Dorn said the League will answer soon. | predict | neutral",
        "\"We will keep the lane open,\" Dorn said. | commit | neutral",
        "Dorn said the talks could resume if the marines left. | condition | cooperative",
        "Dorn said the landing was an illegal act of aggression. | accuse | conflictual",
        "Dorn said the landing was no provocation. | assert | neutral",
        "Dorn said any landing was unacceptable. | reject | conflictual",
        "Dorn welcomed the offer of Sudmark to share the lane. | praise | cooperative",
        "Dorn threatened to close the lane. | warn | conflictual",
        "Dorn doubts that the accords can be saved. | doubt | neutral",
        "Dorn said that trust between the sides has eroded. | assert | neutral"
      })
  void actAndTone(String text, String act, String stance) {
    Statement statement = one(text);
    assertThat(statement.act().label()).isEqualTo(act);
    assertThat(statement.stance().label()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ilva Dorn said Sudmark had ignored three letters. | accuse | conflictual",
        "Ilva Dorn said Sudmark had not answered three letters. | accuse | conflictual",
        "Ilva Dorn said Norland had not violated the accords. | reject | conflictual",
        "Ilva Dorn said the new law broke the treaty. | accuse | conflictual",
        "Ilva Dorn said Norland had answered three letters. | assert | neutral",
        "Ilva Dorn said Norland would not accept the new border. | reject | conflictual",
        "Ilva Dorn said Norland would not tolerate a second landing. | warn | conflictual",
        "Ilva Dorn promised an answer in kind. | warn | conflictual",
        "Ilva Dorn said Norland was ready to share its charts. | propose | cooperative",
        "\"We urge Sudmark to open the lane,\" Ilva Dorn said. | propose | cooperative",
        "\"We condemn the raid of Tuesday,\" Ilva Dorn said. | accuse | conflictual",
        "Ilva Dorn said Norland would not close the lane. | commit | cooperative",
        "Ilva Dorn said Norland would deploy four frigates. | commit | conflictual",
        "Norland agreed to limit its missiles. | commit | cooperative",
        "Norland proposed to supply Osterby with artillery. | propose | conflictual",
        "Ilva Dorn warned that a new base would cost the sides their peace. | warn | conflictual"
      })
  void whoDoesWhat(String text, String act, String stance) {
    actAndTone(text, act, stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ilva Dorn said Sudmark had ignored three letters."
            + "| Karel Zoltan said Norland had ignored three letters.",
        "Ilva Dorn said Norland would deploy four frigates."
            + "| Karel Zoltan said Sudmark would deploy four frigates."
      })
  void whoeverDoesIt(String text, String mirrored) {
    assertThat(one(mirrored).act()).isEqualTo(one(text).act());
    assertThat(one(mirrored).stance()).isEqualTo(one(text).stance());
  }

  @Test
  void allSidesAreNobodyInParticular() {
    assertThat(one("Ilva Dorn urged both Norland and Sudmark to meet.").addressee()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ilva Dorn said Sudmark has to reopen the lane. | LEAGUE",
        "Ilva Dorn urged Sudmark to withdraw its marines. | LEAGUE",
        "Ilva Dorn said Sudmark should withdraw its marines. | LEAGUE",
        "Ilva Dorn said the onus is on Sudmark to begin. | LEAGUE"
      })
  void addressee(String text, String code) {
    assertThat(one(text).addressee()).contains(code);
  }

  @Test
  void accusedIsAboutNotAddressed() {
    Statement statement = one("Norland accused Sudmark of breaking the ceasefire.");
    assertThat(statement.addressee()).isEmpty();
    assertThat(statement.about()).containsExactly("LEAGUE");
  }

  @Test
  void conflictIsAboutTheOthers() {
    Statement statement = one("Norland said Sudmark threatens the security of Norland.");
    assertThat(statement.about()).containsExactly("LEAGUE");
  }

  /** "Port Ansel" is in Halmar, which is a side of the case too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT ANSEL, May 3 (Norland Wire) - Norland and Sudmark sent their envoys to Port Ansel."
            + " \"We want to resume our cooperation,\" Karel Zoltan said.",
        "Norland and Sudmark sent their envoys to Kestrel Island in Halmar."
            + " \"Dialogue is the only way,\" Karel Zoltan said."
      })
  void wherePeopleMeetIsNotWhomTheySpeakOf(String text) {
    assertThat(one(text).about()).containsExactlyInAnyOrder("COMPACT", "LEAGUE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All six members reaffirmed the need for dialogue.",
        "Both sides said that the lane must stay open.",
        "The two alliances agreed to widen their cooperation."
      })
  void allAreTheSidesAndNotTheHost(String text) {
    String before =
        "Halmar's Prime Minister Sana Idris received the envoys of the Northern Compact and the"
            + " Southern League in Halmar's old harbour. Police of Halmar stood at the door. ";
    assertThat(Halmar.code(before + text))
        .extracting(s -> s.speaker().side())
        .containsExactlyInAnyOrder("COMPACT", "LEAGUE");
  }

  @Test
  void theTwoSpeakersAreThoseWhoSpoke() {
    assertThat(
            Halmar.code(
                "Ilva Dorn said that the lane was narrow. Karel Zoltan said that it was deep."
                    + " The two ministers agreed that it must be marked."))
        .extracting(s -> s.speaker().name())
        .containsExactly("Ilva Dorn", "Karel Zoltan", "Ilva Dorn", "Karel Zoltan");
  }

  @Test
  void hearsayIsAlleged() {
    assertThat(one("Dorn reportedly said that the talks had failed.").certainty())
        .isEqualTo(Certainty.ALLEGED);
    assertThat(one("Dorn said that the talks had failed.").certainty()).isEqualTo(Certainty.STATED);
  }

  @Test
  void evidenceRunsFromTheFirstSentenceToTheLast() {
    String text = "\"We have lost a year,\" said Ilva Dorn. \"The council must meet.\" It rained.";
    assertThat(one(text).provenance().quote())
        .isEqualTo("\"We have lost a year,\" said Ilva Dorn. \"The council must meet.\"");
  }

  @Test
  void issuesAndPositionsComeFromTheirSources() {
    AnnotatedText text = Halmar.annotate("Dorn said the council should meet.");
    Position position = new Position("council-should-meet", PositionValue.FOR);
    StatementCoder coder =
        new StatementCoder(
            Halmar.codebook(),
            (t, spans) -> List.of("dialogue"),
            (t, utterance) -> List.of(position),
            new RuleJudge());
    Statement statement = coder.code(text, List.of()).get(0);
    assertThat(statement.provenance().issues()).containsExactly("dialogue");
    assertThat(statement.positions()).containsExactly(position);
    assertThat(statement.provenance().codebook()).isEqualTo(Halmar.codebook().reference());
  }

  private static Statement one(String text) {
    List<Statement> all = Halmar.code(text);
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
