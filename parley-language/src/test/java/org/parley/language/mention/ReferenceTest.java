package org.parley.language.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.language.annotate.Halmar.mentions;

import org.junit.jupiter.api.Test;

/** Pronouns and role nouns across sentences and paragraphs. */
class ReferenceTest {

  @Test
  void aPronounMeansTheSubjectBefore() {
    assertThat(mentions("Ilva Dorn met Tessa Hallgren.\n\nShe said that her country was ready."))
        .contains("She PRONOUN Ilva Dorn", "her PRONOUN Ilva Dorn");
  }

  @Test
  void aPronounAgreesInGender() {
    assertThat(mentions("Ilva Dorn met Karel Zoltan. He smiled. She did not."))
        .contains("He PRONOUN Karel Zoltan", "She PRONOUN Ilva Dorn");
  }

  @Test
  void whoeverIsNamedByAccordingToSpeaks() {
    assertThat(mentions("According to Karel Zoltan, the League is open. \"We wait,\" he added."))
        .contains("he PRONOUN Karel Zoltan");
  }

  @Test
  void anObjectIsNotItsOwnSubject() {
    assertThat(mentions("Edvin Marsk arrived. Karel Zoltan met him."))
        .contains("him PRONOUN Edvin Marsk");
  }

  @Test
  void itMeansABody() {
    assertThat(mentions("Sudmark said that it would leave.")).contains("it PRONOUN Sudmark");
    assertThat(mentions("The Northern Compact met. Its members agreed."))
        .contains("Its PRONOUN Northern Compact");
  }

  @Test
  void anEmptyItMeansNobody() {
    assertThat(mentions("Norland left. It is clear that the talks failed."))
        .noneMatch(m -> m.startsWith("It "));
    assertThat(mentions("Norland left. It's difficult to see how this ends."))
        .noneMatch(m -> m.startsWith("It "));
  }

  @Test
  void aThingInBetweenHidesTheActor() {
    assertThat(mentions("Norland left. The proposal failed because it came late."))
        .noneMatch(m -> m.startsWith("it "));
  }

  @Test
  void theyMeansAGroupOrThoseJoined() {
    assertThat(mentions("Norlandic experts doubt it, but they stay."))
        .contains("they PRONOUN unnamed: Norlandic experts");
    assertThat(mentions("Norland and Veskia met. They agreed."))
        .contains("They PRONOUN Norland", "They PRONOUN Veskia");
  }

  @Test
  void aRoleNounMeansWhoHasTheRole() {
    assertThat(mentions("Edvin Marsk met Mira Kostan. The Secretary General spoke first."))
        .contains("The Secretary General ROLE Edvin Marsk");
    assertThat(mentions("Edvin Marsk met Mira Kostan. The ambassador spoke last."))
        .contains("The ambassador ROLE Mira Kostan");
  }

  @Test
  void anOfficeMeansItsHolderAtTheDate() {
    assertThat(mentions("The Norlandic defence minister was absent."))
        .contains("The Norlandic defence minister ROLE Joren Pell");
  }

  @Test
  void anotherOfTheKindIsNotTheSame() {
    assertThat(mentions("Mira Kostan spoke. Another ambassador left. A minister stayed."))
        .noneMatch(m -> m.contains("ROLE"));
  }

  @Test
  void aNounForABodyMeansTheLastOne() {
    assertThat(mentions("The Northern Compact met. Then the alliance sent a note."))
        .contains("the alliance ROLE Northern Compact");
  }

  @Test
  void aGlossSaysWhoIsMeant() {
    assertThat(mentions("\"In the end it [Sudmark] cares little,\" said Edvin Marsk."))
        .contains("it PRONOUN Sudmark");
  }

  @Test
  void anUnnamedPersonCanBeMeant() {
    assertThat(mentions("A senior Norlandic official met reporters. \"We wait,\" he said."))
        .contains("he PRONOUN unnamed: senior Norlandic official");
  }

  @Test
  void unknownStaysUnknown() {
    assertThat(mentions("He said so. They left. It came.")).isEmpty();
  }

  @Test
  void aNounForTwoMeansBoth() {
    assertThat(mentions("Norland and Sudmark met. The two countries agreed to talk."))
        .contains("The two countries ROLE Norland", "The two countries ROLE Sudmark");
    assertThat(mentions("Norland left. Sudmark stayed. Both alliances were angry."))
        .contains("Both alliances ROLE Northern Compact", "Both alliances ROLE Southern League");
  }

  @Test
  void aMinistrySpeaksForItsState() {
    assertThat(mentions("The Foreign Ministry of Sudmark agreed. The ministry said that it would."))
        .contains("The ministry ROLE Sudmark", "it PRONOUN Sudmark");
    assertThat(mentions("Sudmark's Foreign Ministry agreed."))
        .contains("Sudmark's Foreign Ministry NAME Sudmark");
  }

  @Test
  void aPronounBehindAQuotationMeansWhoSpokeBefore() {
    assertThat(
            mentions(
                "\"We see no need,\" Mira Kostan said.\n\nTessa Hallgren said she regretted it."
                    + " \"The ball is in their court,\" she said."))
        .contains("she PRONOUN Tessa Hallgren")
        .doesNotContain("she PRONOUN Mira Kostan");
  }

  @Test
  void wherePeopleAreBasedStandsFirstInTheirName() {
    assertThat(mentions("Officials in Veskia said that sanctions were possible."))
        .contains("Officials in Veskia GROUP unnamed: Veskia officials");
  }
}
