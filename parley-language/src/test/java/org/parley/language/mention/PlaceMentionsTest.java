package org.parley.language.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.language.annotate.Halmar.mention;
import static org.parley.language.annotate.Halmar.mentions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.codebook.EntityKind;
import org.parley.language.Mention;
import org.parley.record.Actor;

class PlaceMentionsTest {

  @Test
  void aListedPlaceStandsForNobody() {
    Mention lagos = mention("The minister flew to Lagos on Monday.", "Lagos");

    assertThat(lagos.kind()).isEqualTo(EntityKind.PLACE);
    assertThat(lagos.actor().code()).isEmpty();
    assertThat(lagos.actor().country()).isEmpty();
    assertThat(lagos.actor().side()).isEqualTo(Actor.OTHER);
  }

  @Test
  void aGroupThereIsOfTheState() {
    assertThat(mention("Lagos police made arrests.", "Lagos police").actor().code())
        .isEqualTo("NGACOP");
    assertThat(mention("Officials in Lviv left.", "Officials in Lviv").actor().country())
        .contains("UKR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fair in Nassau County opened.",
        "They walked along Jordan Avenue.",
        "A boat sank in the Missouri River.",
      })
  void aNameBeforeANounOfPlaceIsAnotherPlaces(String text) {
    assertThat(mentions(text)).noneMatch(m -> m.matches(".*(Nassau|Bahamas|Jordan|Missouri).*"));
  }

  @Test
  void aSmallLetterNounDoesNotHideTheState() {
    assertThat(mentions("The Jordan valley and Jordan river crossings closed."))
        .anyMatch(m -> m.endsWith("NAME Jordan"));
  }

  @Test
  void aPersonNamedLikeAPlaceIsAPerson() {
    assertThat(mentions("Milan Dorn left the room.")).containsExactly("Milan Dorn NAME Milan Dorn");
  }
}
