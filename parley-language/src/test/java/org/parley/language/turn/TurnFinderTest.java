package org.parley.language.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.AnnotatedText;
import org.parley.language.MentionForm;
import org.parley.language.Turn;
import org.parley.language.annotate.Halmar;

class TurnFinderTest {
  private static final String INTERVIEW =
      "An interview with Ilva Dorn\n\nKarel Zoltan is not here today.\n\n"
          + "Q: Will there be talks?\n\nA: We are ready for them.\n\nI said so in May.\n\n"
          + "Q: And the island?\n\nA: The garrison has to leave.";

  @Test
  void anAnswerIsOfThePersonInterviewed() {
    AnnotatedText text = Halmar.annotate(INTERVIEW);

    assertThat(text.turns())
        .extracting(Turn::kind)
        .containsExactly(
            Turn.Kind.QUESTION, Turn.Kind.ANSWER, Turn.Kind.QUESTION, Turn.Kind.ANSWER);
    assertThat(speakers(text)).containsExactly("-", "Ilva Dorn", "-", "Ilva Dorn");
    assertThat(text.turns().get(1).content()).hasSize(2);
  }

  @Test
  void theFirstPersonIsWhoSpeaks() {
    AnnotatedText text = Halmar.annotate(INTERVIEW);

    assertThat(text.mentions())
        .filteredOn(m -> m.form() == MentionForm.PRONOUN)
        .extracting(m -> text.text(m.span()) + " " + m.actor().name())
        .contains("We Ilva Dorn", "I Ilva Dorn");
  }

  @Test
  void labelsNameTheSpeakerInCapitalsOrBySurname() {
    AnnotatedText text =
        Halmar.annotate(
            "Press conference\n\nEDVIN MARSK: We met this morning.\n\n"
                + "QUESTION (Norland Wire): What was said?\n\nMARSK: Nothing that I can repeat.");

    assertThat(speakers(text)).containsExactly("Edvin Marsk", "-", "Edvin Marsk");
    assertThat(text.turns().get(0).speaker().orElseThrow().actor().side()).isEqualTo("COMPACT");
  }

  @Test
  void whoeverMostlyAsksIsTheInterviewer() {
    AnnotatedText text =
        Halmar.annotate(
            "Jane Hollis: Why now?\n\nIlva Dorn: It was time for it.\n\n"
                + "Jane Hollis: Was it?\n\nIlva Dorn: Yes, it was time.");

    assertThat(text.turns())
        .extracting(Turn::kind)
        .containsExactly(
            Turn.Kind.QUESTION, Turn.Kind.ANSWER, Turn.Kind.QUESTION, Turn.Kind.ANSWER);
  }

  @Test
  void aColonAloneMakesNoTurn() {
    assertThat(
            Halmar.annotate("Dorn: talks failed\n\nThe offer was clear: leave the island.").turns())
        .isEmpty();
  }

  @Test
  void oneLabelInCapitalsIsEnoughIfItIsSomebody() {
    AnnotatedText text =
        Halmar.annotate("MS. VELD-ARKO: The road is open.\n\nWe cleared it last night.");

    assertThat(speakers(text)).containsExactly("Veld-Arko");
    assertThat(text.turns().get(0).content()).hasSize(2);
    assertThat(Halmar.annotate("THE MINISTER: The road is open.").turns()).hasSize(1);
    assertThat(Halmar.annotate("BREAKING: The road is open.").turns()).isEmpty();
    assertThat(Halmar.annotate("OSTERBY: The road is open.").turns()).isEmpty();
  }

  @Test
  void aNameAloneSpeaksInATranscript() {
    AnnotatedText text =
        Halmar.annotate(
            "QUESTION: Is the road open?\n\nVELDARKO: It is.\n\nNOTE: The microphone failed.");

    assertThat(text.turns()).extracting(t -> text.text(t.label())).doesNotContain("NOTE");
    assertThat(speakers(text)).containsExactly("-", "Veldarko");
  }

  @Test
  void titlesInSmallLettersMakeTurnsIfTwoSpeak() {
    AnnotatedText text =
        Halmar.annotate("Judge Arko: The witness will answer.\n\nWitness: I was at the pier.");

    assertThat(text.turns())
        .extracting(Turn::kind)
        .containsExactly(Turn.Kind.ANSWER, Turn.Kind.ANSWER);
  }

  @Test
  void aTurnIsFoundByOffset() {
    AnnotatedText text = Halmar.annotate(INTERVIEW);

    assertThat(text.turnAt(INTERVIEW.indexOf("garrison"))).contains(text.turns().get(3));
    assertThat(text.turnAt(0)).isEmpty();
  }

  private static List<String> speakers(AnnotatedText text) {
    return text.turns().stream()
        .map(t -> t.speaker().map(s -> s.actor().name()).orElse("-"))
        .toList();
  }
}
