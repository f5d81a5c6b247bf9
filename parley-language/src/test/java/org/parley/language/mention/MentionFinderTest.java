package org.parley.language.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.language.annotate.Halmar.mention;
import static org.parley.language.annotate.Halmar.mentions;

import org.junit.jupiter.api.Test;
import org.parley.codebook.EntityKind;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.record.Voice;

class MentionFinderTest {

  @Test
  void aPersonIsNamedWithTheWholeTitle() {
    Mention dorn =
        mention(
            "Norland's Foreign Minister Ilva Dorn left.", "Norland's Foreign Minister Ilva Dorn");

    assertThat(dorn.actor().name()).isEqualTo("Ilva Dorn");
    assertThat(dorn.actor().code()).isEqualTo("XNLGOV");
    assertThat(dorn.actor().side()).isEqualTo("COMPACT");
    assertThat(dorn.actor().role()).contains("Foreign Minister of Norland");
    assertThat(dorn.voice()).isEqualTo(Voice.OFFICIAL);
    assertThat(dorn.form()).isEqualTo(MentionForm.NAME);
  }

  @Test
  void theActorsOfATitleAreNotMentionedApart() {
    assertThat(mentions("Sudmark's ambassador to the Northern Compact Mira Kostan left the room."))
        .containsExactly(
            "Sudmark's ambassador to the Northern Compact Mira Kostan NAME Mira Kostan");
  }

  @Test
  void aTitleBeforeACommaLeadsThePhrase() {
    String text = "The Compact's secretary general, Edvin Marsk, urged calm.";

    Mention marsk = mention(text, "The Compact's secretary general, Edvin Marsk");
    assertThat(marsk.actor().name()).isEqualTo("Edvin Marsk");
    assertThat(marsk.head()).isEqualTo(4);
  }

  @Test
  void anUnknownPersonGetsCountryAndVoiceFromTheText() {
    String text =
        "\"It is late,\" said Anders Olsen, director of the Lindhaven Institute. "
            + "Talvonia's defence minister Rolf Hagen was silent. "
            + "Former Sudmark general Ivo Brandt wrote a book.";

    Mention olsen = mention(text, "Anders Olsen");
    assertThat(olsen.voice()).isEqualTo(Voice.EXPERT);
    assertThat(olsen.actor().country()).contains("XNL");
    assertThat(olsen.actor().side()).isEqualTo("COMPACT");
    Mention hagen = mention(text, "Talvonia's defence minister Rolf Hagen");
    assertThat(hagen.voice()).isEqualTo(Voice.OFFICIAL);
    assertThat(hagen.actor().code()).startsWith("XTAGOV");
    assertThat(hagen.actor().side()).isEqualTo("LEAGUE");
    assertThat(mention(text, "Former Sudmark general Ivo Brandt").voice()).isEqualTo(Voice.EXPERT);
  }

  @Test
  void anOfficeCountsAtTheDocumentsDateOnly() {
    Mention lund = mention("Oskar Lund warned the Compact.", "Oskar Lund");

    assertThat(lund.voice()).isEqualTo(Voice.EXPERT);
    assertThat(lund.actor().role()).isEmpty();
    assertThat(lund.actor().code()).isEqualTo("XNLELI");
  }

  @Test
  void surnamesFollowFullNames() {
    assertThat(mentions("Ilva Dorn met Karel Zoltan. Dorn was calm, Zoltan was not."))
        .containsExactly(
            "Ilva Dorn NAME Ilva Dorn",
            "Karel Zoltan NAME Karel Zoltan",
            "Dorn SURNAME Ilva Dorn",
            "Zoltan SURNAME Karel Zoltan");
  }

  @Test
  void aTitleBeforeASurnameIsEnoughForAKnownPerson() {
    assertThat(mention("President Vash arrived.", "President Vash").actor().name())
        .isEqualTo("Oren Vash");
  }

  @Test
  void groupsHaveCountrySectorAndAVoiceOfTheirOwn() {
    String text =
        "Norlandic diplomats were late, officials in Ardane said. Some observers doubt it. "
            + "A group of Talvonian soldiers crossed the line.";

    Mention diplomats = mention(text, "Norlandic diplomats");
    assertThat(diplomats.actor().name()).isEqualTo("unnamed: Norlandic diplomats");
    assertThat(diplomats.actor().code()).isEqualTo("XNLGOV");
    assertThat(diplomats.form()).isEqualTo(MentionForm.GROUP);
    assertThat(diplomats.voice()).isEqualTo(Voice.UNNAMED);
    assertThat(mention(text, "officials in Ardane").actor().code()).isEqualTo("XSMGOV");
    assertThat(mention(text, "Some observers").actor().name()).isEqualTo("unnamed: some observers");
    Mention soldiers = mention(text, "A group of Talvonian soldiers");
    assertThat(soldiers.actor().code()).isEqualTo("XTAMIL");
    assertThat(soldiers.head()).isEqualTo(1);
  }

  @Test
  void theGovernmentIsTheStateItself() {
    Mention government = mention("The Norlandic government refused.", "The Norlandic government");

    assertThat(government.actor().name()).isEqualTo("Norland");
    assertThat(government.kind()).isEqualTo(EntityKind.STATE);
    assertThat(government.form()).isEqualTo(MentionForm.NAME);
  }

  @Test
  void formsTellCapitalsAndAdjectives() {
    assertThat(mentions("Ardane protested against Veskian gas prices."))
        .containsExactly("Ardane CAPITAL Sudmark", "Veskian DEMONYM Veskia");
  }

  @Test
  void aCompoundWithASmallWordNamesNobody() {
    assertThat(mentions("The Sudmark-backed plan and a pro-Norland rally failed.")).isEmpty();
  }

  @Test
  void namesInsideChannelsAndAgreementsNameNobody() {
    assertThat(mentions("The Port Ansel Accords and the naval hotline are in danger.")).isEmpty();
  }

  @Test
  void headlinesInCapitalsAreRead() {
    assertThat(mentions("NORLAND ACCUSES SUDMARK OF BREACH\n\nThe talks ended in the morning."))
        .contains("NORLAND NAME Norland", "SUDMARK NAME Sudmark");
  }

  @Test
  void codesAreTheSameForBothSides() {
    String text = "%s diplomats accused %s of a breach, and the %s government denied it.";
    String one = text.formatted("Norland", "Sudmark", "Sudmark");
    String other = text.formatted("Sudmark", "Norland", "Norland");

    assertThat(mentions(one).stream().map(m -> m.replace("Norland", "A").replace("Sudmark", "B")))
        .containsExactlyElementsOf(
            mentions(other).stream()
                .map(m -> m.replace("Sudmark", "A").replace("Norland", "B"))
                .toList());
  }
}
